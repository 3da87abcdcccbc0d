/** Who works in the demo newsroom. The three of the desk share one password, the owner has another. */
export const DESK = [
  {
    role: 'reporter',
    email: 'reporter@newsroom.example',
    firstname: 'Robin',
    lastname: 'Achterberg',
  },
  { role: 'editor', email: 'editor@newsroom.example', firstname: 'Edda', lastname: 'Kjaer' },
  {
    role: 'newsroom-admin',
    email: 'admin@newsroom.example',
    firstname: 'Noor',
    lastname: 'Sandoval',
  },
];

export const OWNER = {
  role: 'strapi-super-admin',
  email: 'owner@newsroom.example',
  firstname: 'Orla',
  lastname: 'Pemberton',
};

const userWith = (strapi, email) =>
  strapi.db.query('admin::user').findOne({ where: { email }, populate: ['roles'] });

/** Makes the person's login unless there is one with that address; answers the user. */
export const ensureUser = async (strapi, person, password) => {
  const existing = await userWith(strapi, person.email);
  if (existing !== null) return existing;
  const { role: code, ...names } = person;
  const role = await strapi.db.query('admin::role').findOne({ where: { code } });
  return strapi.service('admin::user').create({
    ...names,
    password,
    isActive: true,
    registrationToken: null,
    roles: [role.id],
  });
};

/** Whether the login still has this password. `false` also where the login is gone. */
export const hasPassword = async (strapi, { email }, password) => {
  const user = await userWith(strapi, email);
  return user !== null && strapi.service('admin::auth').validatePassword(password, user.password);
};
