"""Two parallel lines: what a trained discriminator tells the generator, and where it goes.

    python tests/benchmarks/two_lines.py

The first example of the Wasserstein GAN paper (Arjovsky et al., 2017): the data are (0, y), the
samples (theta, z), with y and z even on [0, 1]. While theta is not 0 the two share no point, so
JSD is log 2 at every theta and has no slope. Fedus et al. (2018), Many Paths to Equilibrium, find
that GANs in training get there all the same.

G has one weight, theta, which starts at 1. D is a network 2-16-16-1 (LeakyReLU), trained by Adam.
Four things are varied, each with each: D's steps in a round (1 or 30), the loss (minimax or
non-saturating), R1 (without or with), and G's optimizer: plain descent, whose steps are as large
as the slope says, or Adam, whose steps are not. A seed fixes D's first weights and all minibatches
of 64, so the runs of a seed can be compared one by one.

Recorded are theta at 60 times and, at 20 of them, D's mean slope towards the right at the samples
(that of the logit; negative where D says that the data are to the left) and its mean probability
that they are real. Results go to `data/results/two_lines.json`; a setting that is recorded is not
run again. On one core of a quiet machine all of it takes about two minutes.
"""

import argparse
import os

os.environ.update(TF_NUM_INTRAOP_THREADS="1", TF_NUM_INTEROP_THREADS="1")

from kgan import models, penalties

import numpy as np
import record
import side_by_side
import tensorflow as tf

ROUNDS, LOOKS, FEW = 900, 60, 20
UNITS = 16, 16
BATCH_SIZE = 64
D_RATE = 1e-3
G_RATES = {"descent": 0.02, "adam": 2e-3}
GAMMA = 1.0
SETTINGS = {
    "adversarial_loss": ("minimax", "non_saturating"),
    "num_d_steps": (30, 1),
    "r1": (False, True),
    "g_optimizer": ("descent", "adam"),
}


def shift(weights, latents):
    """G: puts heights `(runs, m, 1)` on the line at theta."""
    (theta,) = weights
    return tf.concat([theta + 0 * latents, latents], axis=2)


def line(heights):
    """Puts heights on the data's line."""
    return np.concatenate([0 * heights, heights], axis=-1)


def make(setting, seeds):
    """Returns the GANs of one setting, side by side."""
    d = [models.build_mlp_discriminator((2,), UNITS, seed=2 * seed + 1) for seed in seeds]
    d_weights = side_by_side.stack_networks(d)
    g_weights = [side_by_side.stack([np.ones(1)] * len(seeds))]
    adam = setting["g_optimizer"] == "adam"
    return side_by_side.SideBySide(
        (shift, g_weights),
        (side_by_side.mlp(side_by_side.leaky_relu), d_weights),
        (side_by_side.Adam if adam else side_by_side.Descent)(g_weights),
        side_by_side.Adam(d_weights),
        setting["adversarial_loss"],
        penalties.R1(GAMMA) if setting["r1"] else None,
        jit=True,
    )


def look(gans):
    """Returns theta, D's slope at the samples and its probability for them, each `(runs,)`."""
    (theta,) = gans.g_weights
    heights = tf.tile(tf.linspace(0.0, 1.0, 101)[None, :, None], (gans.runs, 1, 1))
    points = shift([theta], heights)
    with tf.GradientTape() as tape:
        tape.watch(points)
        logits = gans.discriminator(gans.d_weights, points)
    slopes = tape.gradient(logits, points)[:, :, 0]
    means = [np.mean(a, axis=1) for a in (slopes.numpy(), tf.sigmoid(logits).numpy()[:, :, 0])]
    return theta.numpy().ravel(), *means


def run(setting, seeds, rounds=ROUNDS):
    """Trains the GANs of one setting; returns what is recorded of them, a dict."""
    gans, k, chunk = make(setting, seeds), setting["num_d_steps"], rounds // LOOKS
    rates = [tf.fill((chunk,), rate) for rate in (D_RATE, G_RATES[setting["g_optimizer"]])]
    shapes = ((chunk, k, BATCH_SIZE, 1),) * 2 + ((chunk, BATCH_SIZE, 1),)
    found = [look(gans)]
    for i in range(LOOKS):
        real, d_latents, g_latents = side_by_side.draws(
            seeds, i, lambda rng: [rng.uniform(size=shape) for shape in shapes]
        )
        gans.rounds(*map(tf.constant, (line(real), d_latents, g_latents)), *rates)
        found.append(look(gans))
    thetas, slopes, shares = (np.array(a, "float64").T for a in zip(*found, strict=True))
    few = LOOKS // FEW
    return {
        "every": chunk,
        "theta": thetas.round(4).tolist(),
        "every_few": chunk * few,
        "slope": [[float(f"{v:.3g}") for v in row] for row in slopes[:, ::few]],
        "d_fake": [[float(f"{v:.3g}") for v in row] for row in shares[:, ::few]],
    }


def main():
    """Runs the command line."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--seeds", nargs="+", type=int, default=list(range(10)))
    args = parser.parse_args()
    for wanted in record.missing("two_lines", record.every(SETTINGS), seeds=args.seeds):
        found = run(wanted, args.seeds)
        record.add_row("two_lines", **wanted, **found)
        print(wanted, [theta[-1] for theta in found["theta"]], flush=True)


if __name__ == "__main__":
    main()
