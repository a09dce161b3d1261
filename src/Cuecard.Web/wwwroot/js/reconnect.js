// Keeps the page in touch with the server, says so when it is not, and loads the page again when the server was restarted:
// the session is on the server's disk, so nothing said is lost.
const notice = document.getElementById('connection');

const say = text => {
  notice.textContent = text;
  notice.hidden = !text;
};

async function isBack() {
  try {
    return (await fetch('/health', { cache: 'no-store' })).ok;
  } catch {
    return false;
  }
}

export async function startReconnecting() {
  document.getElementById('components-reconnect-modal').addEventListener('components-reconnect-state-changed', async event => {
    const state = event.detail.state;
    if (state === 'hide') say('');
    else if (state === 'rejected') location.reload();
    else if (state === 'failed') {
      say('Cuecard is not running. Start it again; this page goes on by itself.');
      const timer = setInterval(async () => {
        if (!await isBack()) return;
        clearInterval(timer);
        location.reload();
      }, 1000);
    } else say('Connection lost. Trying again; the transcript is kept.');
  });
  await window.Blazor.start({
    circuit: {
      reconnectionOptions: {
        maxRetries: 240,
        retryIntervalMilliseconds: attempt => attempt < 10 ? 400 : 1500,
      },
    },
  });
}
