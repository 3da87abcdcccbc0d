export default {
  config: {
    locales: ['en'],
    tutorials: false,
    notifications: { releases: false },
    translations: {
      en: {
        'app.components.LeftMenu.navbrand.title': 'Newsroom',
        'Auth.form.welcome.title': 'Newsroom',
        'Auth.form.welcome.subtitle': 'Sign in to your desk',
      },
    },
  },
  bootstrap() {
    document.title = 'Newsroom';
  },
};
