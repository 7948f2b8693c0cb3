// Preloaded by programs that know nothing of us (`next build` and its workers): they shall not outlive a start that was
// killed. Looking now and then, unlike listening, keeps no program alive that has nothing else to do.
const timers = require('node:timers')

if (process.channel) timers.setInterval(() => process.connected || process.exit(1), 500).unref()
