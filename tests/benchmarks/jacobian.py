"""The Jacobian of a small GAN in training: which way does a disturbance turn, and does it die out?

    python tests/benchmarks/jacobian.py

The data are N(2, 1), or nearly one point, N(2, 0.05); the latents N(0, 1). Both are taken as 200
slices of equal probability, so the training field v = (-dJ_G/dtheta_G, -dJ_D/dtheta_D) has no
noise. G is a network 1-8-1 and D one 1-10-1, both with tanh: 25 and 31 weights. They are trained
by plain alternating descent, with the non-saturating loss, without R1 and with two weights of it.
At some times: the 56 x 56 Jacobian of v by automatic differentiation and its eigenvalues, and
those of one whole round, D's step and then G's. Seeds fix the first weights.

Recorded for each time and seed, over the eigenvalues that are larger than a thousandth of the
largest (the others belong to directions in which nothing changes):

- `turning`: the share with an imaginary part larger than the real one, in size;
- `largest_real`, and `growing`: how many have a real part above 1e-4 of the largest's size;
- `ratio`: the norm of the Jacobian's antisymmetric part over that of its symmetric part;
- `round`: the size of the largest eigenvalue of a round, less 1, times 1,000;
- `speed`: the norm of v; `w1`: the Wasserstein-1 distance of samples and data; `d_loss` without
  the penalty (1.386 in an even game).

For the first five seeds also the eigenvalues themselves, real and imaginary part, of each pair the
upper one. Results go to `data/results/jacobian.json`. On one core of a quiet machine: two minutes.
"""

import argparse
import itertools
import os
from statistics import NormalDist

os.environ.update(TF_NUM_INTRAOP_THREADS="1", TF_NUM_INTEROP_THREADS="1")

from kgan import losses, penalties

import numpy as np
import record
import tensorflow as tf

SLICES = 200
G_WIDTH, D_WIDTH = 8, 10
G_SIZE, D_SIZE = 3 * G_WIDTH + 1, 3 * D_WIDTH + 1
RATE = 0.1
TIMES = 0, 100, 300, 1000, 3000, 10_000
SHOWN = 5  # seeds whose eigenvalues are recorded
SETTINGS = {"std": (1.0, 0.05), "gamma": (0.0, 0.3, 3.0)}  # the data's, and R1's weight
LATENTS = np.array([NormalDist().inv_cdf((i + 0.5) / SLICES) for i in range(SLICES)])


def start(seed):
    """Returns the first weights, `(56,)`: Glorot's, with zero biases, G's and then D's."""
    rng = np.random.default_rng(seed)

    def kernel(width):
        return rng.uniform(-1, 1, width) * np.sqrt(6 / (1 + width))

    networks = ((kernel(w), np.zeros(w), kernel(w), [0.0]) for w in (G_WIDTH, D_WIDTH))
    return np.concatenate(list(itertools.chain(*networks)))


def network(weights, x):
    """Runs networks 1-w-1 with weights `(runs, 3 w + 1)` on points `(runs, m)`."""
    width = weights.shape[1] // 3
    kernel, bias, out = (weights[:, None, i * width : (i + 1) * width] for i in range(3))
    return tf.reduce_sum(tf.tanh(x[:, :, None] * kernel + bias) * out, axis=2) + weights[:, -1:]


class Game:
    """The training field of GANs side by side; their weights are an array `(runs, 56)`."""

    def __init__(self, std, gamma):
        self.data = 2 + std * LATENTS
        self.loss = losses.NonSaturating()
        self.penalty = penalties.R1(gamma) if gamma else None

    def costs(self, theta):
        """Returns J_G, J_D and J_D without the penalty, each summed over the runs."""
        runs = theta.shape[0]
        g, d = theta[:, :G_SIZE], theta[:, G_SIZE:]
        latents = tf.tile(LATENTS[None], (runs, 1))

        def logits(x, training=True):
            return tf.reshape(network(d, tf.reshape(x, (runs, -1))), (-1, 1))

        real, fake = (
            tf.reshape(x, (-1, 1))
            for x in (tf.tile(self.data[None], (runs, 1)), network(g, latents))
        )
        j_g = self.loss.generator(logits(fake))
        j_d = plain = self.loss.discriminator(logits(real), logits(fake))
        if self.penalty:
            j_d = plain + self.penalty(logits, real, fake)
        return runs * j_g, runs * j_d, runs * plain

    def field(self, theta):
        """Returns v: each network goes down its own cost."""
        with tf.GradientTape(persistent=True) as tape:
            tape.watch(theta)
            j_g, j_d, _ = self.costs(theta)
        g, d = tape.gradient(j_g, theta), tape.gradient(j_d, theta)
        return -tf.concat([g[:, :G_SIZE], d[:, G_SIZE:]], axis=1)

    def turns(self, theta):
        """Takes D's turn; returns the weights after it and after G's turn as well."""
        after_d = theta + RATE * MINE["d"] * self.field(theta)
        return after_d, after_d + RATE * MINE["g"] * self.field(after_d)

    @tf.function(jit_compile=True)
    def train(self, theta, rounds):
        """Plays rounds of D's turn and G's turn."""
        for _ in tf.range(rounds):
            theta = self.turns(theta)[1]
        return theta

    @tf.function
    def jacobian(self, theta):
        """Returns the derivative of v, `(runs, 56, 56)`: row i is that of v's entry i."""
        with tf.GradientTape() as tape:
            tape.watch(theta)
            v = self.field(theta)
        return tape.batch_jacobian(v, theta)


MINE = {  # which weights are whose
    "g": np.repeat([1.0, 0.0], (G_SIZE, D_SIZE)),
    "d": np.repeat([0.0, 1.0], (G_SIZE, D_SIZE)),
}


def summary(jacobian, round_):
    """Returns what is recorded of one Jacobian and of one round's derivative, a dict."""
    values = np.linalg.eigvals(jacobian)
    size = np.abs(values).max()
    values = values[np.abs(values) > 1e-3 * size]
    symmetric, antisymmetric = (jacobian + s * jacobian.T for s in (1, -1))
    return {
        "turning": np.mean(np.abs(values.imag) > np.abs(values.real)),
        "largest_real": values.real.max(),
        "growing": np.sum(values.real > 1e-4 * size),
        "ratio": np.linalg.norm(antisymmetric) / np.linalg.norm(symmetric),
        "round": 1000 * (np.abs(np.linalg.eigvals(round_)).max() - 1),
        "eigenvalues": values[values.imag >= 0],
    }


def look(game, theta):
    """Returns what is recorded of all runs at one time, a dict of lists."""
    after_d, _ = game.turns(theta)
    here, there = (game.jacobian(t).numpy() for t in (theta, after_d))
    identity = np.eye(G_SIZE + D_SIZE)
    d_turn, g_turn = (
        identity + RATE * MINE[who][:, None] * j for who, j in (("d", here), ("g", there))
    )
    rows = [summary(*pair) for pair in zip(here, g_turn @ d_turn, strict=True)]
    fake = np.sort(network(theta[:, :G_SIZE], tf.tile(LATENTS[None], (len(rows), 1))), axis=1)
    speed = np.linalg.norm(game.field(theta), axis=1)
    for i, row in enumerate(rows):
        row["speed"], row["w1"] = speed[i], np.abs(fake[i] - game.data).mean()
        row["d_loss"] = float(game.costs(theta[i : i + 1])[2])
    pairs = [row.pop("eigenvalues") for row in rows[:SHOWN]]
    found = {key: [float(f"{row[key]:.4g}") for row in rows] for key in rows[-1] if key[0] != "e"}
    found["eigenvalues"] = [
        [[float(f"{part:.3g}") for part in (v.real, v.imag)] for v in sorted(p, key=abs)]
        for p in pairs
    ]
    return found


def main():
    """Runs the command line."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--seeds", nargs="+", type=int, default=list(range(10)))
    args = parser.parse_args()
    for wanted in record.missing("jacobian", record.every(SETTINGS), seeds=args.seeds):
        game = Game(*(wanted[key] for key in SETTINGS))
        theta, last = tf.constant([start(s) for s in args.seeds]), 0
        looks = []
        for time in TIMES:
            theta, last = game.train(theta, tf.constant(time - last)), time
            looks.append({"round_number": time, **look(game, theta)})
            medians = {k: np.median(v) for k, v in looks[-1].items() if k != "eigenvalues"}
            print(wanted, {k: float(f"{v:.4g}") for k, v in medians.items()}, flush=True)
        record.add_row("jacobian", **wanted, learning_rate=RATE, looks=looks)


if __name__ == "__main__":
    main()
