// The same theme as ../hugo, for Eleventy. Links to .md files are turned into addresses as the page is printed.
export default function (config) {
  config.addPassthroughCopy("content/**/*.{pdf,csv}");
  config.addGlobalData("layout", "page.njk");
  config.addGlobalData("permalink", () => (data) => `${data.page.filePathStem}.html`);
  config.amendLibrary("md", (markdown) => {
    const usual = markdown.renderer.rules.link_open ?? ((tokens, at, options, env, self) => self.renderToken(tokens, at, options));
    markdown.renderer.rules.link_open = (tokens, at, options, env, self) => {
      const href = tokens[at].attrGet("href");
      if (href?.endsWith(".md")) tokens[at].attrSet("href", href.replace(/\.md$/, ".html"));
      return usual(tokens, at, options, env, self);
    };
  });
  config.addCollection("sections", (collections) => collections.getAll().filter((page) => page.filePathStem.split("/").length === 3));
  config.addFilter("way", (page, all) => all.filter((other) => other.filePathStem.endsWith("/index") && page.filePathStem.startsWith(other.filePathStem.slice(0, -5))));
  return { dir: { input: "content", includes: "../_includes", output: "out" }, markdownTemplateEngine: false };
}
