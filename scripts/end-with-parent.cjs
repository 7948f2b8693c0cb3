// Preloaded by programs that know nothing of us (`next build`): they shall not outlive a start that was killed.
process.on('disconnect', () => process.exit(1))
process.channel?.unref()
