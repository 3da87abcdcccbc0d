const TOUR_KEY = 'STRAPI_GUIDED_TOUR';
const NO_TOUR = { tours: {}, enabled: false, hidden: true, completedActions: [] };

export default {
  config: {
    locales: ['en', 'de'],
    tutorials: false,
    notifications: { releases: false },
    translations: {
      en: {
        'app.components.LeftMenu.navbrand.title': 'Newsroom',
        'Auth.form.welcome.title': 'Newsroom',
        'Auth.form.welcome.subtitle': 'Sign in to your desk',
      },
      de: {
        'app.components.LeftMenu.navbrand.title': 'Newsroom',
        'Auth.form.welcome.title': 'Newsroom',
        'Auth.form.welcome.subtitle': 'Melden Sie sich an Ihrem Platz an',
      },
    },
  },
  bootstrap() {
    document.title = 'Newsroom';
    // Strapi's tour teaches how to model content and lays itself over the desk; `tutorials` does not turn it off.
    localStorage.setItem(TOUR_KEY, localStorage.getItem(TOUR_KEY) ?? JSON.stringify(NO_TOUR));
  },
};
