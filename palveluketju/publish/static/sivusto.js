// Search of the site and filters of the start page. Every page is whole without it.
"use strict";
(() => {
  const root = document.body.dataset.root;
  const form = document.querySelector("form.search");
  const index = window.palveluketjut || [];
  const fold = (text) => text.toLocaleLowerCase("fi");

  if (form && index.length) {
    const input = form.querySelector("input");
    const results = form.querySelector(".results");
    const count = form.querySelector(".count");
    form.hidden = false;
    form.addEventListener("submit", (event) => event.preventDefault());
    input.addEventListener("input", () => {
      const words = fold(input.value).split(/\s+/).filter(Boolean);
      const fits = ([kind, name, , more]) => {
        const text = fold(`${kind} ${name} ${more}`);
        return words.every((word) => text.includes(word));
      };
      const typed = words.join(" ");
      // What is called just so comes first, then what begins so, then what has it in its name.
      const rank = ([, name]) => {
        const text = fold(name);
        return text === typed ? 0 : text.startsWith(typed) ? 1 : text.includes(typed) ? 2 : 3;
      };
      const fitting = words.length ? index.filter(fits) : [];
      const found = [0, 1, 2, 3].flatMap((each) => fitting.filter((entry) => rank(entry) === each));
      results.replaceChildren(
        ...found.map(([kind, name, to]) => {
          const item = document.createElement("li");
          const link = document.createElement("a");
          link.href = root + to;
          link.textContent = name;
          item.append(link, ` (${kind})`);
          return item;
        }),
      );
      count.textContent = words.length ? count.dataset.found.replace("{}", found.length) : "";
    });
  }

  const filters = document.querySelector("form.filters");
  if (filters) {
    const selects = [...filters.querySelectorAll("select")];
    const told = filters.querySelector("[data-shown]");
    const chains = [...document.querySelectorAll("article.chain")];
    filters.hidden = false;
    const apply = () => {
      for (const chain of chains) {
        chain.hidden = !selects.every(
          (each) => !each.value || chain.dataset[each.dataset.filter].split("|").includes(each.value),
        );
      }
      for (const family of document.querySelectorAll("section.family")) {
        family.hidden = !family.querySelector("article.chain:not([hidden])");
      }
      told.textContent = told.dataset.shown.replace(
        "{}", chains.filter((chain) => !chain.hidden).length,
      );
    };
    selects.forEach((each) => each.addEventListener("change", apply));
    apply();
  }
})();
