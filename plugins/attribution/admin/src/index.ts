/** What Strapi loads of the plugin's admin side. */
export default { register() {}, bootstrap() {} };
