// The second screen: shows the board as the server draws it, and nothing else.
import './tex.js';

const events = new EventSource(`${location.pathname}/events`);
const mirror = document.getElementById('mirror');
events.onmessage = event => {
  mirror.innerHTML = event.data;
  mirror.classList.remove('away');
};
events.onerror = () => mirror.classList.add('away');
