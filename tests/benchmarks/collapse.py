"""When does the ring's recipe collapse, and what prevents it?

    python tests/benchmarks/collapse.py

Short runs of the recipe of `presets`, without its average of the weights, over several seeds. Rate
and momentum are varied one at a time: the recipe's rate and the double of it, each without momentum
and with Adam's usual one. The double rate is also run with a momentum in between, and with R1 and
R2 as a brake. Everything is done with two losses. A seed fixes the initial weights, the points and
their order, so runs of the same seed can be compared one by one.

Recorded are the four numbers of `metrics.mode_coverage`, the means of five looks at the end, and
the mean losses of the last 500 steps. (The reverse KL is 0 when all modes get the same share, and
log 8 when one gets all. The first records hold nothing but the reverse KL.) Results go to
`data/results/collapse.json`; a run that is recorded is not made again. On one core of a quiet
machine a run takes about 15 seconds.
"""

import argparse
import itertools

import kgan
from kgan import data, metrics, penalties, presets

import numpy as np
import record

STEPS = 3200
EVERY, LOOKS = 100, 5
GAMMA = 0.1
RATE = presets.get("ring").learning_rate
LOSSES = ("non_saturating", "relativistic_pairing")
CASES = (  # rate, momentum (Adam's beta_1), whether with R1 and R2
    (2 * RATE, 0.9, False),
    (2 * RATE, 0.0, False),
    (RATE, 0.9, False),
    (RATE, 0.0, False),
    (2 * RATE, 0.9, True),
    (2 * RATE, 0.65, False),
)


def run(loss, case, seed):
    """Trains one GAN and adds its measures to the record."""
    rate, momentum, brake = case
    gan = kgan.GAN.from_preset(
        "ring",
        seed=seed,
        adversarial_loss=loss,
        learning_rate=rate,
        beta_1=momentum,
        beta_2=0.999,
        decay_steps=STEPS,
        ema_momentum=None,
        penalty=[penalties.R1(GAMMA), penalties.R2(GAMMA)] if brake else None,
    )
    ring = data.ring()
    points = ring.sample(256 * 400, seed=seed)
    found = []
    for step in range(EVERY, STEPS + 1, EVERY):
        order = np.random.default_rng(step).permutation(len(points))[: 256 * EVERY]
        losses = gan.fit(points[order], batch_size=256, verbose=0).history
        if step > STEPS - LOOKS * EVERY:
            look = metrics.mode_coverage(gan.generate(2_500, seed=seed), ring)
            found.append({**look, "d_loss": losses["d_loss"][0], "g_loss": losses["g_loss"][0]})
    means = {key: round(float(np.mean([look[key] for look in found])), 4) for key in found[0]}
    record.add("collapse", **named(loss, case), seed=seed, **means)


def named(loss, case):
    """Returns what identifies a case, a dict."""
    return {"loss": loss, **dict(zip(("learning_rate", "momentum", "brake"), case, strict=True))}


def main():
    """Runs the command line."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--seeds", nargs="+", type=int, default=list(range(6)))
    parser.add_argument("--losses", nargs="+", choices=LOSSES, default=LOSSES)
    args = parser.parse_args()
    for seed, loss, case in itertools.product(args.seeds, args.losses, CASES):
        wanted = {**named(loss, case), "seed": seed}
        if not any(wanted.items() <= r.items() for r in record.read("collapse")):
            run(loss, case, seed)


if __name__ == "__main__":
    main()
