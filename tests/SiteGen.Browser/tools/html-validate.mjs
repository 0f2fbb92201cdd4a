// What html-validate asks of every page. Each rule switched off carries its reason.
export default {
  root: true,
  extends: ["html-validate:recommended"],
  rules: {
    // A title is the name of a measure as the strategy states it, and those are long; nothing shortens them.
    "long-title": "off",
    // Suggestions stand below the field of search: the list of a combobox, which no native element is.
    "prefer-native-element": ["error", { exclude: ["listbox"] }],
  },
};
