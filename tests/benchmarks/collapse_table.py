"""Mode collapse on the ring: loss, momentum, brake and packing, each with each.

    python tests/benchmarks/collapse_table.py
    python tests/benchmarks/collapse_table.py --gammas --long

Small GANs on the eight modes of `data.ring`: networks with two hidden layers of 64, batches of 128
points, Adam with the rate 0.001 and beta_2 = 0.999, 3,000 rounds at a constant rate. Varied are the
loss, Adam's beta_1, the brake (none; R1; R1 and R2, each with gamma = 0.1) and packing (Lin et al.,
2018: D sees two points at once, as one row of four numbers; here 64 rows of two in place of 128 of
one, so the points are as many). A seed fixes the first weights (but for D's first layer under
packing, which is twice as wide), the points and the latents, whatever else is changed, so runs of
one seed can be compared one by one.

Recorded for each seed: the four numbers of `metrics.mode_coverage`, means of ten looks, one at
every hundredth round of the last thousand; `swing`, the standard deviation of the reverse KL over
the looks; and `moved`, the mean total variation between the shares of the modes at one look and
the next. A clump that goes from mode to mode has a large reverse KL that does not change, but
`moved` is near 1; one that stays on its modes has `moved` near 0 (2,500 samples, the same latents
at each look). `path` is the reverse KL at every tenth of the run.

With `--gammas` R1 and R2 with other weights, beta_1 = 0.9 and no packing; with `--long` some
settings for 10,000 rounds, with a rate that falls to 0 by half a cosine, as in the recipe. Results
go to `data/results/collapse_table.json`; what is recorded is not run again. The seeds come in
groups of five, and all settings are run for one group before the next. On one core of a quiet
machine the table takes about a quarter of an hour, the rest ten minutes.
"""

import argparse
import itertools
import os

os.environ.update(TF_NUM_INTRAOP_THREADS="1", TF_NUM_INTEROP_THREADS="1")

from kgan import data, metrics, models, penalties

import numpy as np
import record
import side_by_side
import tensorflow as tf

RING = data.ring()
UNITS, BATCH_SIZE = (64, 64), 128
RATE, BETA_2 = 1e-3, 0.999
EVERY, LOOKS, SAMPLES = 100, 10, 2500
TABLE = {
    "adversarial_loss": ("non_saturating", "relativistic_pairing"),
    "brake": ("none", "r1", "r1 and r2"),
    "pack": (1, 2),
    "beta_1": (0.9, 0.0, 0.5),
    "gamma": (0.1,),
    "rounds": (3000,),
    "decay": (False,),
}
GAMMAS = {**TABLE, "brake": ("r1 and r2",), "pack": (1,), "gamma": (0.01, 0.03, 0.3, 1.0)}
GAMMAS["beta_1"] = (0.9,)
LONG = {**TABLE, "brake": ("none", "r1 and r2"), "pack": (1,), "beta_1": (0.0, 0.9)}
LONG |= {"rounds": (10_000,), "decay": (True,)}
_games = {}


def settings(table):
    """Returns all settings of a table, a list of dicts. Those without a brake have no gamma."""
    found = record.every(table)
    return [s if s["brake"] != "none" else {**s, "gamma": None} for s in found]


def networks(seed, pack):
    """Builds G and D of one run."""
    generator = models.build_mlp_generator((2,), 2, UNITS, output_activation=None, seed=2 * seed)
    return generator, models.build_mlp_discriminator((2 * pack,), UNITS, seed=2 * seed + 1)


def make(setting, seeds):
    """Returns the GANs of one setting at their start; a program is compiled once for its kind."""
    pairs = zip(*(networks(seed, setting["pack"]) for seed in seeds), strict=True)
    stacked = [side_by_side.stack_networks(each) for each in pairs]
    kind = [setting[name] for name in ("adversarial_loss", "brake", "gamma", "pack")]
    key = (*kind, len(seeds))
    if key not in _games:
        loss, brake, gamma, pack = kind
        penalty = {"none": [], "r1": [penalties.R1], "r1 and r2": [penalties.R1, penalties.R2]}
        optimizers = [side_by_side.Adam(weights, beta_2=BETA_2) for weights in stacked]
        both = (side_by_side.mlp(side_by_side.relu), side_by_side.mlp(side_by_side.leaky_relu))
        _games[key] = side_by_side.SideBySide(
            *zip(both, stacked, strict=True),
            *optimizers,
            loss,
            [p(gamma) for p in penalty[brake]],
            pack=pack,
            jit=True,
        )
    gans = _games[key]
    for optimizer, weights in zip((gans.g_optimizer, gans.d_optimizer), stacked, strict=True):
        for variable, new in zip(optimizer.weights, weights, strict=True):
            variable.assign(new)
        optimizer.reset(setting["beta_1"])
    return gans


def batches(rng):
    """Draws the points and latents of one run's next rounds."""
    shape = (EVERY, 1, BATCH_SIZE)
    modes = rng.integers(len(RING.centers), size=shape)
    real = RING.centers[modes] + RING.std * rng.normal(size=(*shape, 2))
    return real, rng.normal(size=(*shape, 2)), rng.normal(size=(EVERY, BATCH_SIZE, 2))


def look(gans, latents):
    """Returns the four numbers and the shares of the modes of each run, a list of dicts."""
    samples = gans.generator(gans.g_weights, tf.tile(latents[None], (gans.runs, 1, 1))).numpy()
    found = []
    for points in samples.astype("float64"):
        nearest = metrics.nearest_neighbors(points, RING.centers)[0].ravel()
        shares = np.bincount(nearest, minlength=len(RING.centers)) / len(points)
        found.append({**metrics.mode_coverage(points, RING), "shares": shares})
    return found


def run(setting, seeds):
    """Trains the GANs of one setting; returns what is recorded of them, a dict of lists."""
    gans, rounds = make(setting, seeds), setting["rounds"]
    latents = tf.constant(np.random.default_rng(0).normal(size=(SAMPLES, 2)), "float32")
    looks = []
    for i in range(rounds // EVERY):
        steps = np.arange(i * EVERY, (i + 1) * EVERY)
        falling = (1 + np.cos(np.pi * steps / rounds)) / 2 if setting["decay"] else np.ones(EVERY)
        rates = tf.constant(RATE * falling, "float32")
        drawn = side_by_side.draws(seeds, i, batches)
        gans.rounds(*map(tf.constant, drawn), rates, rates)
        looks.append(look(gans, latents))
    each = {key: [[run[key] for run in row] for row in looks] for key in looks[0][0]}
    each = {key: np.array(rows) for key, rows in each.items()}  # (looks, runs)
    shares = each.pop("shares")
    moved = np.abs(np.diff(shares[-LOOKS:], axis=0)).sum(axis=2).mean(axis=0) / 2
    found = {key: rows[-LOOKS:].mean(axis=0) for key, rows in each.items()}
    found |= {"swing": each["reverse_kl"][-LOOKS:].std(axis=0), "moved": moved}
    part = rounds // 10 // EVERY
    found["path"] = each["reverse_kl"][part - 1 :: part].T
    return {
        key: np.round(values, 4 - 2 * (key == "path")).tolist() for key, values in found.items()
    }


def main():
    """Runs the command line."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--seeds", nargs="+", type=int, default=list(range(10)))
    parser.add_argument("--gammas", action="store_true", help="other weights of R1 and R2")
    parser.add_argument("--long", action="store_true", help="longer runs with a falling rate")
    args = parser.parse_args()
    tables = [t for t, asked in ((GAMMAS, args.gammas), (LONG, args.long)) if asked] or [TABLE]
    for first in range(0, len(args.seeds), 5):
        seeds = args.seeds[first : first + 5]
        asked = itertools.chain(*map(settings, tables))
        for wanted in record.missing("collapse_table", asked, seeds=seeds):
            found = run(wanted, seeds)
            record.add_row("collapse_table", **wanted, **found)
            values = {key: np.round(found[key], 2).tolist() for key in found if key != "path"}
            print(list(wanted.values()), values, flush=True)


if __name__ == "__main__":
    main()
