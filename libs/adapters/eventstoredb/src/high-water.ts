/** The highest position that this process saw in the server's log. Everything up to it was there. */
export class HighWater {
  /** −1 while nothing was seen. */
  position = -1n;

  saw(position: bigint): void {
    if (position > this.position) this.position = position;
  }
}
