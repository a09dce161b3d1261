// Sends captured audio: AudioWorklet -> 20 ms frames of 16 kHz PCM -> WebSocket, with reconnecting and level meters.
const headerBytes = 12;
const maxWaiting = 250; // Five seconds of one channel are kept while the connection is away.
const names = ['Microphone', 'Shared audio'];

export class AudioSender {
  constructor(id, streams, tell) {
    Object.assign(this, { id, streams, tell, sequence: [0, 0], waiting: [], isOn: true, began: performance.now() });
  }

  async start() {
    this.context = new AudioContext();
    await this.context.audioWorklet.addModule('/js/frames.worklet.js');
    for (const [channel, stream] of this.streams) {
      const node = new AudioWorkletNode(this.context, 'frames', { numberOfOutputs: 0 });
      node.port.onmessage = event => this.send(channel, event.data);
      this.context.createMediaStreamSource(stream).connect(node);
      stream.getAudioTracks()[0].onended = () => this.end(`${names[channel]} has ended: it was unplugged or no longer shared. Press Listen to start again.`);
    }
    await this.context.resume();
    this.connect();
    this.tell(this.streams.map(([channel]) => names[channel]).sort().join(' and '), null);
  }

  connect() {
    const scheme = location.protocol === 'https:' ? 'wss' : 'ws';
    this.socket = new WebSocket(`${scheme}://${location.host}/audio/${this.id}`);
    this.socket.binaryType = 'arraybuffer';
    this.socket.onopen = () => {
      for (const frame of this.waiting.splice(0)) this.socket.send(frame);
    };
    this.socket.onclose = event => {
      if (!this.isOn) return;
      if (event.code === 1008) this.end(`The server did not take the audio (${event.reason}). Load the page again.`);
      else setTimeout(() => this.isOn && this.connect(), 500);
    };
  }

  send(channel, { samples, level }) {
    const frame = new ArrayBuffer(headerBytes + samples.byteLength);
    const view = new DataView(frame);
    view.setUint8(0, 1);
    view.setUint8(1, channel);
    view.setUint16(2, samples.length, true);
    view.setUint32(4, this.sequence[channel]++, true);
    view.setUint32(8, performance.now() - this.began, true);
    new Int16Array(frame, headerBytes).set(samples);
    if (this.socket.readyState === WebSocket.OPEN) this.socket.send(frame);
    else {
      this.waiting.push(frame);
      if (this.waiting.length > maxWaiting) this.waiting.shift();
    }
    const meter = document.querySelector(`meter[data-channel="${channel}"]`);
    if (meter) meter.value = level;
  }

  end(problem) {
    this.stop();
    this.tell(null, problem);
  }

  async stop() {
    if (!this.isOn) return;
    this.isOn = false;
    this.streams.forEach(([, stream]) => stream.getTracks().forEach(track => { track.onended = null; track.stop(); }));
    this.socket?.close();
    await this.context?.close();
    this.tell(null, null);
  }
}
