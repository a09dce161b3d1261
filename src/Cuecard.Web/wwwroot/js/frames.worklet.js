// Turns what is captured, at whatever rate, into frames of 320 samples at 16 kHz: each sample the mean of those it covers.
class Frames extends AudioWorkletProcessor {
  constructor() {
    super();
    this.step = sampleRate / 16000;
    this.frame = new Int16Array(320);
    this.at = 0;
    this.left = this.step;
    this.sum = 0;
    this.peak = 0;
  }

  process([input]) {
    if (!input.length) return true;
    for (let i = 0; i < input[0].length; i++) {
      let value = 0;
      for (const channel of input) value += channel[i] / input.length;
      this.add(value);
    }
    return true;
  }

  add(value) {
    let weight = 1;
    while (weight >= this.left) {
      this.put((this.sum + value * this.left) / this.step);
      weight -= this.left;
      this.sum = 0;
      this.left = this.step;
    }
    this.sum += value * weight;
    this.left -= weight;
  }

  put(value) {
    const clipped = Math.max(-1, Math.min(1, value));
    this.peak = Math.max(this.peak, Math.abs(clipped));
    this.frame[this.at++] = Math.round(clipped * 32767);
    if (this.at < this.frame.length) return;
    // The meter shows the peak on a scale of 60 dB.
    const level = Math.max(0, 1 + Math.log10(Math.max(this.peak, 0.001)) / 3);
    this.port.postMessage({ samples: this.frame.slice(), level });
    this.at = 0;
    this.peak = 0;
  }
}

registerProcessor('frames', Frames);
