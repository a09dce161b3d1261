// Listening: the browser's own recogniser, or audio sent to the server as two channels. Nothing starts without a click on
// the page, and what runs is told to the server so that every page of the session shows it.
const Recognition = window.SpeechRecognition ?? window.webkitSpeechRecognition;
let running;

export async function support() {
  let onDevice = false;
  try {
    onDevice = !!Recognition?.available && await Recognition.available({ langs: ['en-US'], processLocally: true }) === 'available';
  } catch { /* Not offered. */ }
  return { speech: !!Recognition, onDevice, microphone: !!navigator.mediaDevices?.getUserMedia, sharing: !!navigator.mediaDevices?.getDisplayMedia };
}

export async function microphones() {
  const devices = await navigator.mediaDevices?.enumerateDevices() ?? [];
  return devices.filter(d => d.kind === 'audioinput' && d.deviceId).map((d, i) => ({ id: d.deviceId, name: d.label || `Microphone ${i + 1}` }));
}

export async function stop() {
  const last = running;
  running = null;
  await last?.stop();
}

const reasons = {
  NotAllowedError: 'The microphone was not allowed. Allow it in the address bar and press Start again, or {instead}.',
  NotFoundError: 'No microphone was found. Plug one in and press Start again, or {instead}.',
  NotReadableError: 'The microphone is in use by another program. Close that, press Start again, or {instead}.',
  'not-allowed': 'Speech recognition was not allowed. Allow the microphone in the address bar, or {instead}.',
  'service-not-allowed': 'This browser does not allow speech recognition here. Instead, {instead}.',
  network: 'The browser could not reach its recognition service. Instead, {instead}, or go on without it.',
  'audio-capture': 'No microphone was found. Plug one in and start again, or {instead}.',
  'language-not-supported': 'The on-device recogniser has no English installed. Start without it, or {instead}.',
};

const reasonOf = (error, instead = 'type the question with /') =>
  (reasons[error?.name] ?? reasons[error?.error] ?? `Listening did not work (${error?.message ?? error?.error ?? error}). Start again, or {instead}.`).replace('{instead}', instead);

// What was recognised while the server was away is kept in the tab and told when it is back.
function tellHeard(page, id, text, isFinal) {
  page.invokeMethodAsync('Heard', text, isFinal).catch(() => {
    if (!isFinal) return;
    const key = `cuecard-unheard-${id}`;
    sessionStorage.setItem(key, JSON.stringify([...JSON.parse(sessionStorage.getItem(key) ?? '[]'), text]));
  });
}

async function tellUnheard(page, id) {
  const key = `cuecard-unheard-${id}`;
  const waiting = JSON.parse(sessionStorage.getItem(key) ?? '[]');
  sessionStorage.removeItem(key);
  for (const text of waiting) await page.invokeMethodAsync('Heard', text, true);
}

const told = (page, listening, problem) => page.invokeMethodAsync('Told', listening, problem).catch(() => {});

export async function startSpeech(page, id, onDevice, instead) {
  await stop();
  await tellUnheard(page, id);
  const recognition = new Recognition();
  Object.assign(recognition, { lang: 'en-US', continuous: true, interimResults: true });
  if (onDevice) recognition.processLocally = true;
  const mine = running = { stop: async () => { recognition.onend = null; recognition.stop(); await told(page, null, null); } };
  let failed = null;
  recognition.onstart = () => told(page, onDevice ? 'Microphone, recognised on this device' : 'Microphone, recognised by the browser\'s service', null);
  recognition.onresult = event => {
    for (let i = event.resultIndex; i < event.results.length; i++) {
      const result = event.results[i];
      tellHeard(page, id, result[0].transcript.trim(), result.isFinal);
    }
  };
  recognition.onerror = event => { if (event.error !== 'no-speech' && event.error !== 'aborted') failed = reasonOf(event, instead); };
  // Browsers end recognition after a pause; it goes on until it is stopped or something is wrong.
  recognition.onend = () => {
    if (running !== mine) return;
    if (failed) { running = null; told(page, null, failed); } else recognition.start();
  };
  try { recognition.start(); } catch (error) { running = null; await told(page, null, reasonOf(error, instead)); }
}

export async function startAudio(page, id, microphone, device, shared) {
  await stop();
  const streams = [];
  try {
    if (shared) {
      const stream = await navigator.mediaDevices.getDisplayMedia({ video: true, audio: { echoCancellation: false, noiseSuppression: false } });
      stream.getVideoTracks().forEach(track => track.stop());
      if (!stream.getAudioTracks().length) {
        await told(page, null, 'That tab or screen was shared without its audio. Share it again and tick “Also share audio”.');
        return;
      }
      streams.push([1, stream]);
    }
    if (microphone) {
      streams.push([0, await navigator.mediaDevices.getUserMedia({ audio: { deviceId: device ? { exact: device } : undefined, echoCancellation: shared, noiseSuppression: false } })]);
    }
    const { AudioSender } = await import('./audio.js');
    const sender = new AudioSender(id, streams, (listening, problem) => {
      if (!listening) running = null;
      told(page, listening, problem);
    });
    running = sender;
    await sender.start();
  } catch (error) {
    streams.forEach(([, stream]) => stream.getTracks().forEach(track => track.stop()));
    running = null;
    await told(page, null, reasonOf(error));
  }
}
