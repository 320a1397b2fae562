"""How often does the ring's recipe collapse when Adam has momentum, and what prevents it?

    python tests/benchmarks/collapse.py

Runs the spoiled recipe of lesson 7, section 7.4, with both losses, with two momenta, and with the
larger one also under R1 and R2, over several seeds. Recorded is the reverse KL of the shares of the
modes, the mean of five looks at the end: 0 when all modes get the same share, log 8 when one gets
all. Results go to `data/results/collapse.json`; a run that is recorded is not made again.
"""

import argparse
import itertools

from kgan import data, metrics, penalties, presets

import numpy as np
import record

STEPS = 3200
EVERY, LOOKS = 100, 5
GAMMA = 0.1
LOSSES = ("non_saturating", "relativistic_pairing")
CASES = ((0.9, False), (0.9, True), (0.65, False))  # momentum, with R1 and R2 or without


def run(loss, momentum, brake, seed):
    """Trains one GAN and adds its measure to the record."""
    gan = presets.get(
        "ring",
        seed=seed,
        adversarial_loss=loss,
        learning_rate=1e-3,
        beta_1=momentum,
        beta_2=0.999,
        decay_steps=STEPS,
        ema_momentum=None,
        penalty=[penalties.R1(GAMMA), penalties.R2(GAMMA)] if brake else None,
    ).build()
    ring = data.ring()
    points = ring.sample(256 * 400, seed=seed)
    found = []
    for step in range(EVERY, STEPS + 1, EVERY):
        order = np.random.default_rng(step).permutation(len(points))[: 256 * EVERY]
        gan.fit(points[order], batch_size=256, verbose=0)
        if step > STEPS - LOOKS * EVERY:
            found.append(metrics.mode_coverage(gan.generate(2_500, seed=seed), ring)["reverse_kl"])
    key = {"loss": loss, "momentum": momentum, "brake": brake, "seed": seed}
    record.add("collapse", **key, reverse_kl=round(float(np.mean(found)), 4))


def main():
    """Runs the command line."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--seeds", nargs="+", type=int, default=list(range(6)))
    args = parser.parse_args()
    done = [(r["loss"], r["momentum"], r["brake"], r["seed"]) for r in record.read("collapse")]
    for seed, loss, (momentum, brake) in itertools.product(args.seeds, LOSSES, CASES):
        if (loss, momentum, brake, seed) not in done:
            run(loss, momentum, brake, seed)


if __name__ == "__main__":
    main()
