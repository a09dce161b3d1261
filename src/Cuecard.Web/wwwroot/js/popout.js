// The board in a small window of its own: always on top where the browser offers that, an ordinary one elsewhere.
const width = 460;
const height = 620;

export async function popOut(url) {
  if (window.documentPictureInPicture) {
    try {
      const small = await window.documentPictureInPicture.requestWindow({ width, height });
      small.document.title = 'Cuecard';
      const frame = small.document.createElement('iframe');
      frame.src = new URL(url, location.href).href;
      frame.title = 'Cuecard';
      Object.assign(small.document.body.style, { margin: '0', height: '100vh' });
      Object.assign(frame.style, { border: '0', width: '100%', height: '100%', display: 'block' });
      small.document.body.append(frame);
      return;
    } catch { /* Not allowed here: the ordinary window is opened. */ }
  }
  if (!window.open(url, 'cuecard-board', `popup,width=${width},height=${height}`)) {
    const notice = document.getElementById('connection');
    notice.textContent = 'The browser blocked the small window. Allow pop-ups for this page and press Pop out again.';
    notice.hidden = false;
    setTimeout(() => { notice.hidden = true; }, 6000);
  }
}
