/** The newsroom has no start-up logic of its own: what it knows of attribution lives in the plugin. */
export default {
  register() {},
  bootstrap() {},
};
