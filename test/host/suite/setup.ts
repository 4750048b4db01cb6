import 'mocha/mocha.js'; // the browser build: it defines globalThis.mocha and needs nothing of Node

mocha.setup({ ui: 'bdd', reporter: 'spec', color: false, timeout: 20_000 });
