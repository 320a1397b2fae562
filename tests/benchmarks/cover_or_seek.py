"""Two modes and one bump: at which distance does a trained GAN give one mode up?

    python tests/benchmarks/cover_or_seek.py --predict
    python tests/benchmarks/cover_or_seek.py

The data are 0.6 N(-d, 0.6) + 0.4 N(d, 0.6), the samples mu + sigma z. D is a network 1-16-16-1
(tanh), trained by Adam; G's two weights are trained by plain descent. Four settings: the minimax
and the non-saturating loss, each with 10 steps of D in a round, which keep D near the best one,
and with 1. All start at mu = 0, sigma = 1, in the middle. A second start, at the larger mode (mu =
-d, sigma = 0.6), tells whether a GAN that has one mode finds the other. A seed fixes D's first
weights and all minibatches of 128, so runs of one seed can be compared one by one. Recorded are mu
and sigma for each distance, the mean over the last quarter of the rounds and the standard
deviation over the same; and in the end, by quadrature, how far the value of the trained D is below
that of the best.

With `--predict` there is no network: the best bump by each of four divergences, and where descent
on it ends from the same two starts. With the best D the minimax loss's slope is that of 2 JSD, the
non-saturating loss's that of 2 KL(m || p), with m halfway between data and samples; both by
quadrature. Descent finds the nearest valley, which need not be the deepest.

Results go to `data/results/cover_or_seek.json`; what is recorded is not run again. On one core of
a quiet machine it takes about five minutes.
"""

import argparse
import os

os.environ.update(TF_NUM_INTRAOP_THREADS="1", TF_NUM_INTEROP_THREADS="1")

from kgan import models

import numpy as np
import record
import side_by_side
import tensorflow as tf

DISTANCES = tuple(np.arange(1.0, 3.01, 0.25).tolist())
WIDTH, SHARE = 0.6, 0.6  # of a mode; of the left one
UNITS = 16, 16
ROUNDS, CHUNKS = 1000, 40
BATCH_SIZE = 128
D_RATE, G_RATE = 2e-3, 0.1
SETTINGS = {
    "adversarial_loss": ("minimax", "non_saturating"),
    "num_d_steps": (1, 10),
    "start": ("middle", "mode"),
}


def first(start, distance):
    """Returns the first (mu, sigma)."""
    return (0.0, 1.0) if start == "middle" else (-distance, WIDTH)


# What the divergences say.


def log_normal(x, mean, std):
    """Returns the logarithm of the normal density."""
    return -(((x - mean) / std) ** 2) / 2 - np.log(std * np.sqrt(2 * np.pi))


def data_on_a_grid(distance):
    """Returns points, the distance between them, and the logarithm of the data's density."""
    x, dx = np.linspace(-12, 12, 481, retstep=True)
    left, right = log_normal(x, -distance, WIDTH), log_normal(x, distance, WIDTH)
    return x, dx, np.logaddexp(np.log(SHARE) + left, np.log(1 - SHARE) + right)


def divergences(mu, sigma, distance):
    """Returns four divergences of bumps, by quadrature, a dict.

    Args:
        mu: Means, array of any shape.
        sigma: Standard deviations, of the same shape.
        distance: The distance of a mode from 0.
    """
    x, dx, log_p = data_on_a_grid(distance)
    log_q = log_normal(x, np.asarray(mu)[..., None], np.asarray(sigma)[..., None])
    log_m = np.logaddexp(log_p, log_q) - np.log(2)
    p, q = np.exp(log_p), np.exp(log_q)
    terms = {
        "kl(p,q)": p * (log_p - log_q),
        "2 jsd": p * (log_p - log_m) + q * (log_q - log_m),
        "kl(q,p)": q * (log_q - log_p),
        "2 kl(m,p)": (p + q) * (log_m - log_p),
    }
    return {name: term.sum(axis=-1) * dx for name, term in terms.items()}


def descend(name, distance, start, rate=0.2, steps=4000, h=1e-4):
    """Returns where plain descent on a divergence ends, (mu, sigma)."""
    point = np.array(first(start, distance))
    for _ in range(steps):
        around = point + h * np.array([[1, 0], [-1, 0], [0, 1], [0, -1]])
        values = divergences(*around.T, distance)[name]
        slope = (values[::2] - values[1::2]) / (2 * h)
        point = point - rate * slope
        if np.abs(slope).max() < 1e-5:
            break
    return point


def predict(distance):
    """Returns the best bump by each divergence, and the ends of descent, a dict."""
    mu, sigma = np.meshgrid(np.arange(-3.5, 3.51, 0.05), np.arange(0.4, 3.41, 0.05))
    found = {}
    for name, values in divergences(mu, sigma, distance).items():
        i = values.argmin()
        ends = {start: descend(name, distance, start) for start in SETTINGS["start"]}
        found[name] = {
            "best": [mu.flat[i].round(3), sigma.flat[i].round(3)],
            **{f"from {start}": end.round(3).tolist() for start, end in ends.items()},
        }
    return found


# What trained GANs do.


def bump(weights, latents):
    """G: mu + sigma z."""
    mu, sigma = weights
    return mu + sigma * latents


def sample(rng, distances, shape):
    """Draws data for each distance from the same random numbers: (..., distances, m, 1)."""
    side = np.where(rng.uniform(size=shape) < SHARE, -1, 1)
    noise = WIDTH * rng.normal(size=shape)
    return np.stack([side * d + noise for d in distances], axis=-3)


def make(setting, seeds, distances=DISTANCES):
    """Returns the GANs of one setting, those of a seed for all distances in a row."""
    discriminators = []
    for seed in seeds:
        d = models.build_mlp_discriminator((1,), UNITS, seed=2 * seed + 1)
        discriminators += [d] * len(distances)
    d_weights = side_by_side.stack_networks(discriminators)
    starts = [first(setting["start"], d) for _ in seeds for d in distances]
    g_weights = [
        side_by_side.stack([np.array([v]) for v in v_]) for v_ in zip(*starts, strict=True)
    ]
    return side_by_side.SideBySide(
        (bump, g_weights),
        (side_by_side.mlp(tf.tanh), d_weights),
        side_by_side.Descent(g_weights),
        side_by_side.Adam(d_weights),
        setting["adversarial_loss"],
        jit=True,
    )


def batches(seeds, chunk, rounds, k, distances=DISTANCES):
    """Draws data and latents; a seed's are the same for all distances."""

    def draw(seed):
        rng = np.random.default_rng([seed, chunk])
        shape = (rounds, k, BATCH_SIZE, 1)
        real = sample(rng, distances, shape)
        latents = rng.normal(size=(rounds, k + 1, 1, BATCH_SIZE, 1))
        return real, np.repeat(latents, len(distances), axis=2)

    real, latents = (
        np.concatenate(a, axis=2).astype("float32") for a in zip(*map(draw, seeds), strict=True)
    )
    return real, latents[:, :k], latents[:, k]


def gaps(gans, seeds):
    """Returns how far each D's value is below the best D's, an array (seeds, distances)."""
    found = []
    x, dx, _ = data_on_a_grid(1.0)
    logits = gans.discriminator(
        gans.d_weights, tf.tile(x.astype("float32")[None, :, None], (gans.runs, 1, 1))
    )
    points = zip(*(w.numpy().ravel().astype("float64") for w in gans.g_weights), strict=True)
    for (mu, sigma), distance, logit in zip(
        points, len(seeds) * DISTANCES, logits.numpy()[:, :, 0].astype("float64"), strict=True
    ):
        log_p, log_q = data_on_a_grid(distance)[2], log_normal(x, mu, abs(sigma))
        reached, best = (
            -np.sum(np.exp(log_p) * np.logaddexp(0, -d) + np.exp(log_q) * np.logaddexp(0, d)) * dx
            for d in (logit, log_p - log_q)
        )
        found.append(best - reached)
    return np.reshape(found, (len(seeds), -1))


def run(setting, seeds):
    """Trains the GANs of one setting; returns what is recorded of them, a dict."""
    gans, k, rounds = make(setting, seeds), setting["num_d_steps"], ROUNDS // CHUNKS
    rates = [tf.fill((rounds,), rate) for rate in (D_RATE, G_RATE)]
    looks = []
    for i in range(CHUNKS):
        gans.rounds(*map(tf.constant, batches(seeds, i, rounds, k)), *rates)
        looks.append([w.numpy().reshape(len(seeds), -1) for w in gans.g_weights])
    late = np.array(looks[-CHUNKS // 4 :], "float64")  # (looks, 2, seeds, distances)
    names = [f"{part}{what}" for what in ("mu", "sigma") for part in ("", "std of ")]
    values = [f(late[:, i], axis=0) for i in range(2) for f in (np.mean, np.std)]
    found = dict(zip(names, values, strict=True)) | {"gap": gaps(gans, seeds)}
    return {name: v.round(3).tolist() for name, v in found.items()}


def main():
    """Runs the command line."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--seeds", nargs="+", type=int, default=list(range(10)))
    parser.add_argument("--predict", action="store_true", help="what the divergences say")
    args = parser.parse_args()
    recorded = record.read("cover_or_seek")
    if args.predict and not any("predicted" in r for r in recorded):
        predicted = [{"distance": d, **predict(d)} for d in DISTANCES]
        record.add_row("cover_or_seek", predicted=predicted)
    settings = [] if args.predict else record.every(SETTINGS)
    for wanted in record.missing("cover_or_seek", settings, seeds=args.seeds):
        found = run(wanted, args.seeds)
        record.add_row("cover_or_seek", **wanted, distances=DISTANCES, **found)
        print(wanted, np.median(found["mu"], axis=0), np.median(found["sigma"], axis=0), flush=True)


if __name__ == "__main__":
    main()
