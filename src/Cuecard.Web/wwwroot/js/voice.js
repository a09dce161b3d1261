// The interviewer's voice: the browser's own speech synthesis. What is spoken is told to the server, which takes no words
// from the microphone meanwhile.
const synthesis = window.speechSynthesis;
let turn = 0;

export const canSpeak = () => !!synthesis && typeof SpeechSynthesisUtterance === 'function';

export function speak(page, lines) {
  const mine = ++turn;
  synthesis.cancel();
  const tell = isSpeaking => { if (mine === turn) page.invokeMethodAsync('Speaking', isSpeaking).catch(() => {}); };
  lines.forEach((line, i) => {
    const utterance = Object.assign(new SpeechSynthesisUtterance(line), { lang: 'en-US', rate: 1 });
    if (i === 0) utterance.onstart = () => tell(true);
    if (i === lines.length - 1) utterance.onend = () => tell(false);
    utterance.onerror = () => tell(false);
    synthesis.speak(utterance);
  });
  hushWhenLeft();
}

export function hush() {
  synthesis?.cancel();
}

// A page that is left falls silent.
let watched = false;
function hushWhenLeft() {
  if (watched) return;
  watched = true;
  addEventListener('pagehide', hush);
}
