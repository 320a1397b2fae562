"""A discriminator beside another loss: enlarging, translating, distilling; and styles, mixed.

    python tests/benchmarks/adversarial_losses.py --seeds 0 1 2
    python tests/benchmarks/adversarial_losses.py --tasks plane --seeds 3 4 5
    python tests/benchmarks/adversarial_losses.py --keep FOLDER

Models and training are those that the lesson on adversarial losses writes out; they are taken from
its source, with its batch and rate, and so there is no copy here. The tasks, on the 8,000 shipped
Fashion-MNIST images, of which the other 2,000 are held out:

- enlarge: 7 x 7 means of blocks to 28 x 28, by squared error with each of some weights of the
  adversarial term, and by that term alone. D sees no input.
- translate: outlines to garments, by mean absolute error alone and with the adversarial term of a D
  that sees patches of both.
- distill: noise to what the flow on pixels of `generative_models.py` makes of it in 16 steps, by
  squared error alone and with an adversarial term whose D compares with real images. The student is
  `kgan.models`' convolutional generator on 784 latents. The teacher is trained here, once,
  for 3,000 steps; its 8,000 pairs are made once. With `--keep` its weights and the pairs go to a
  file there, and are found there.
- plane: a cloud of four modes and the same turned, unpaired, with and without the cycle loss.
- style: the recipe for a minute with the lesson's style network for G, three passes; two latents
  are mixed.

Runs with the same seed have the same initial weights and the same order of the images, so they make
pairs. Measured are, on the 2,000 held-out images (or 2,000 new ones): what `few_measures` of
`generative_models.py` has; `squared` and `absolute`, the mean errors to the wanted image;
`sharpness`, the mean difference of neighbouring pixels over that of the held-out images;
`same_class`, the share that the shipped classifier puts where it puts the wanted image; `shrunk`,
the mean squared difference of the shrunk result and the shrunk wanted image; processor time. Seed 0
keeps ten pictures, as a PNG in base64. Of the plane: `to`, for each mode of x where most of its
points go; `most`, how many of them; `near`, the share of points that lie within three standard
deviations of a mode; `again`, the mean error of going there and back. Of the
styles, over 2,000 mixtures: `differ`, the share whose two latents give two classes, and how often
the mixture has the class of the coarse or fine one there; the mean absolute difference to either;
the correlation of brightness with either. Results go to
`data/results/adversarial_losses.json`; what is on record is not made again.
"""

import argparse
import ast
import os

# One core: then processor time is what a run would take with that core to itself.
os.environ.update(TF_NUM_INTRAOP_THREADS="1", TF_NUM_INTEROP_THREADS="1", OMP_NUM_THREADS="1")

import functools
import linecache
import sys
import time
from pathlib import Path
from types import SimpleNamespace

import kgan
from kgan import data, metrics, models, presets

import generative_models as flows
import keras
import numpy as np
import record
import tensorflow as tf
from ablation import picture
from recipe import ruler

NAME = "adversarial_losses"
DATASET = "fashion_mnist"
SOURCES = Path(__file__).parents[2] / "notebooks" / "src"
SAMPLES = 2000
STEPS = {"enlarge": 800, "translate": 500, "distill": 500, "plane": 1500}
WEIGHTS = {  # of distance and adversarial term; of the cycle loss
    "enlarge": [(1, 0), (1, 0.01), (1, 0.03), (1, 0.1), (0, 1)],
    "translate": [(1, 0), (1, 0.1)],
    "distill": [(1, 0), (1, 0.1)],
    "plane": [(10,), (0,)],
    "style": [()],
}
TEACHING, TEACHER_STEPS = 24, 16  # passes of 125 steps; steps of a sample
PLANE_BATCH, STD = 64, 0.1


def read_lesson():
    """Returns what the lesson defines, with its imports and numbers, as a namespace."""
    (path,) = SOURCES.glob(f"[0-9]*_{NAME}.py")
    kinds = ast.Import | ast.ImportFrom | ast.ClassDef | ast.FunctionDef | ast.Assign
    text = path.read_text("utf-8")
    tree = ast.parse(text)
    tree.body = [n for n in tree.body if isinstance(n, kinds) and not starts_work(n)]
    found = {}
    # TensorFlow looks up the source of what it traces: as it is now, not as someone edits it later.
    name = f"<{path.name}>"
    linecache.cache[name] = len(text), None, text.splitlines(keepends=True), name
    exec(compile(tree, name, "exec"), found)
    return SimpleNamespace(**found)


def starts_work(node):
    """Tells whether an assignment is more than numbers, text and losses in capitals."""
    return isinstance(node, ast.Assign) and not ast.unparse(node.targets[0]).isupper()


lesson = read_lesson()


@functools.cache
def load():
    """Returns the images for training and the held-out ones."""
    (images, _), (held_out, _) = data.load_data(DATASET)
    return data.scale(images), data.scale(held_out)


def measure(made, wanted=None):
    """Returns what is measured of images, and of their errors where some are wanted, a dict."""
    _, held_out = load()
    found = {"sharpness": flows.roughness(made) / flows.roughness(held_out)}
    if wanted is not None:
        classes = [metrics.classify(x, DATASET)[1].argmax(axis=1) for x in (made, wanted)]
        found["squared"] = np.mean((made - wanted) ** 2)
        found["absolute"] = np.mean(np.abs(made - wanted))
        found["same_class"] = np.mean(classes[0] == classes[1])
        found["shrunk"] = np.mean((lesson.shrink(made) - lesson.shrink(wanted)) ** 2)
    found = {name: round(float(value), 5) for name, value in found.items()}
    return {**flows.few_measures(made), **found}


def fit(model, arrays, task, seed, **settings):
    """Trains as the lesson does; returns the processor's seconds."""
    start = time.process_time()
    lesson.train(model, arrays, STEPS[task], seed, **settings)
    return round(time.process_time() - start, 1)


def run_pictures(task, seed, near, sharp):
    """Enlarges or translates: what is recorded, and the first pictures."""
    of, model, distance = lesson.shrink, lesson.TwoTerms, tf.square
    if task == "translate":
        of, model, distance = lesson.outline, lesson.Translation, tf.abs
    judge = lesson.build_patch_judge if task == "translate" else models.build_conv_discriminator
    images, held_out = load()
    generator = lesson.build_translator()
    model = model(generator, judge(), distance, near, sharp)
    seconds = fit(model, (of(images), images, images), task, seed)
    made = generator.predict(of(held_out), batch_size=250, verbose=0)
    return {"seconds": seconds, **measure(made, held_out)}, made


def load_teacher(keep):
    """Trains the flow, or loads it: the model, noise, what it makes of it, and the seconds."""
    file = keep / f"{DATASET}_teacher.npz" if keep else None
    images, _ = load()
    flow = flows.build_flow(0)
    if file and file.exists():
        with np.load(file) as found:
            noise, made = found["noise"], found["made"]
            flow.velocity.set_weights([found[k] for k in sorted(found) if k.isdigit()])
            return flow, noise, made, float(found["seconds"])
    fitted = flows.fit(flow, images.reshape(-1, 784), TEACHING)
    noise = np.random.default_rng(1).normal(size=(8000, 784)).astype("float32")
    made = flows.as_images(follow(flow, noise))
    seconds = fitted["seconds"]
    if file:
        weights = {f"{i:02d}": w for i, w in enumerate(flow.velocity.get_weights())}
        np.savez_compressed(file, noise=noise, made=made, seconds=seconds, **weights)
    return flow, noise, made, seconds


def follow(flow, noise, steps=TEACHER_STEPS):
    """Follows the flow's arrows from given noise, as `FlowMatching.generate` does from its own."""
    x = noise.astype("float64")
    for step in range(steps):
        t = np.full((len(x), 1), step / steps)
        x += flow.velocity.predict([x, t], batch_size=250, verbose=0) / steps
    return x


def measure_teacher(keep):
    """Adds a row for each number of the teacher's own steps, 16 and one."""
    flow, _, _, seconds = load_teacher(keep)
    trained = {"training_steps": flows.PASS * TEACHING, "seconds": seconds}
    noise = np.random.default_rng(2).normal(size=(SAMPLES, 784))
    for steps in (TEACHER_STEPS, 1):
        made, thousand = flows.timed(lambda n: flows.as_images(follow(flow, noise[:n], steps)))  # noqa: B023
        found = {**trained, "thousand": thousand, **measure(made), "samples": picture(made)}
        record.add_row(NAME, task="teacher", sample_steps=steps, **found, ruler=ruler(DATASET))


def run_distill(seed, near, sharp, keep):
    """Distils the teacher into the course's generator: what is recorded, and new samples."""
    _, noise, made, _ = load_teacher(keep)
    keras.utils.set_random_seed(seed)  # building the teacher has set another one
    student = models.build_conv_generator(latent_dim=784, seed=seed)
    judge = models.build_conv_discriminator(seed=seed)
    model = lesson.TwoTerms(student, judge, tf.square, near, sharp)
    found = {"seconds": fit(model, (noise, made, load()[0]), "distill", seed)}
    new = np.random.default_rng(2).normal(size=(SAMPLES, 784))
    samples, found["thousand"] = flows.timed(
        lambda n: student.predict(new[:n], batch_size=250, verbose=0)
    )
    return {**found, **measure(samples)}, samples


def run_plane(seed, weight):
    """Finds a way between two clouds without pairs; returns what is recorded."""
    cloud = data.ring(modes=4, std=STD)
    n = PLANE_BATCH * STEPS["plane"]
    x, y = (
        cloud.sample(n, seed=2 * seed),
        lesson.turn(cloud.sample(n, seed=2 * seed + 1), lesson.TURN),
    )
    model = lesson.Cycle(weight)
    arrays = x.astype("float32"), y.astype("float32")
    found = {"seconds": fit(model, arrays, "plane", seed, batch_size=PLANE_BATCH)}
    x = cloud.sample(SAMPLES, seed=10_000 + seed)
    to_y = model.there.predict(x, verbose=0)
    again = np.abs(model.back.predict(to_y, verbose=0) - x).mean()
    own = np.square(x[:, np.newaxis] - cloud.centers).sum(axis=2).argmin(axis=1)
    far = np.square(to_y[:, np.newaxis] - lesson.turn(cloud.centers, lesson.TURN)).sum(axis=2)
    goes = [np.bincount(far.argmin(axis=1)[own == k], minlength=4) for k in range(4)]
    found["to"] = [int(counts.argmax()) for counts in goes]
    found["most"] = float(np.mean([counts.max() / counts.sum() for counts in goes]))
    found["near"] = float(np.mean(far.min(axis=1) < (3 * STD) ** 2))
    found["again"] = float(again)
    return {k: round(v, 4) if isinstance(v, float) else v for k, v in found.items()}


def brightness(images):
    """Returns each image's mean over the pixels that are not nearly black, 0 without such ones."""
    seen = images > -0.5
    return np.sum(images, axis=(1, 2, 3), where=seen) / np.maximum(1, seen.sum(axis=(1, 2, 3)))


def run_style(seed):
    """Trains a GAN with styles and mixes two latents: what is recorded, and three rows."""
    recipe = presets.get(DATASET, seed=seed)
    mapping, drawing = lesson.build_style()
    z = keras.Input(mapping.input_shape[1:])
    w = mapping(z)
    gan = kgan.GAN(keras.Model(z, drawing([w, w])), recipe.networks()[1], seed=seed)
    gan.compile(**recipe.compile_settings())
    start = time.process_time()
    gan.fit(load()[0], batch_size=64, epochs=3, verbose=0)
    seconds = round(time.process_time() - start, 1)
    mapping, drawing = gan.ema_generator.layers[1:]
    w = mapping.predict(np.random.default_rng(0).normal(size=(SAMPLES, 16)), verbose=0)
    other = np.roll(w, 1, axis=0)
    coarse, fine, mixed = (
        drawing.predict(pair, batch_size=250, verbose=0)
        for pair in ((w, w), (other, other), (w, other))
    )
    of = [metrics.classify(x, DATASET)[1].argmax(axis=1) for x in (coarse, fine, mixed)]
    differ = of[0] != of[1]
    found = {"differ": differ.mean()}
    for name, classes, images in (("coarse", of[0], coarse), ("fine", of[1], fine)):
        found[f"class_of_{name}"] = np.mean(of[2] == classes, where=differ)
        found[f"to_{name}"] = np.abs(mixed - images).mean()
        light = brightness(mixed), brightness(images)
        found[f"brightness_{name}"] = np.corrcoef(*light)[0, 1]
    found = {name: round(float(value), 4) for name, value in found.items()}
    distances = {"own": flows.few_measures(coarse), "mixed": flows.few_measures(mixed)}
    rows = np.concatenate([x[:10] for x in (coarse, fine, mixed)])
    return {"seconds": seconds, **found, **distances}, rows


def run(task, seed, weights, keep):
    """Makes one run: what is recorded, a dict."""
    keras.utils.set_random_seed(seed)
    if task == "plane":
        return run_plane(seed, *weights)
    if task == "style":
        found, made = run_style(seed)
        rows = {f"samples_{i}": picture(x) for i, x in enumerate(np.split(made, 3))}
        return found | (rows if seed == 0 else {})
    if task == "distill":
        found, made = run_distill(seed, *weights, keep)
    else:
        found, made = run_pictures(task, seed, *weights)
    return found | ({"samples": picture(made)} if seed == 0 else {})


def main():
    """Runs the command line."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--tasks", nargs="+", choices=WEIGHTS, default=list(WEIGHTS))
    parser.add_argument("--seeds", nargs="+", type=int, default=list(range(5)))
    parser.add_argument("--keep", type=Path, help="a folder for the teacher and its pairs")
    args = parser.parse_args()
    if "distill" in args.tasks and not any(r["task"] == "teacher" for r in record.read(NAME)):
        measure_teacher(args.keep)
    for seed in args.seeds:
        for task in args.tasks:
            for weights in WEIGHTS[task]:
                wanted = {"task": task, "weights": list(weights), "seed": seed}
                if task in STEPS:
                    batch_size = PLANE_BATCH if task == "plane" else lesson.BATCH_SIZE
                    wanted |= {"steps": STEPS[task], "batch_size": batch_size, "rate": lesson.RATE}
                for setting in record.missing(NAME, [wanted]):
                    found = run(task, seed, weights, args.keep)
                    record.add_row(NAME, **setting, **found, ruler=ruler(DATASET))
                    shown = {k: v for k, v in found.items() if not k.startswith("samples")}
                    print({**setting, **shown}, flush=True)


if __name__ == "__main__":
    sys.exit(main())
