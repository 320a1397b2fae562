# ---
# jupyter:
#   jupytext:
#     text_representation:
#       extension: .py
#       format_name: percent
#   kernelspec:
#     display_name: Python 3
#     language: python
#     name: python3
# ---

# %% [markdown]
# # Garments {#garments}
#
# The recipe of this course, one change at a time. What does each setting do, and how sure can five runs make you?
#
# **Papers:** Xiao et al., [*Fashion-MNIST: a Novel Image Dataset for Benchmarking Machine Learning Algorithms*](https://arxiv.org/abs/1708.07747) (2017) · Yazıcı et al., [*The Unusual Effectiveness of
# Averaging in GAN Training*](https://arxiv.org/abs/1806.04498) (2019) · Zhao et al., [*Differentiable Augmentation for Data-Efficient GAN Training*](https://arxiv.org/abs/2006.10738) (2020) · Karras et al.,
# [*Training Generative Adversarial Networks with Limited Data*](https://arxiv.org/abs/2006.06676) (2020)
#
# **You need:** lessons sec:train-step and sec:digits. · **Study time:** 60 minutes · **Running time:** about a minute on two CPU cores; no GPU needed.
#
# **You will be able to**
#
# - read a recipe, and say what each of its settings is for;
# - judge a change by paired runs: a ratio, its interval, and the number of comparisons;
# - tell when $D$ knows its images by heart;
# - save a GAN, load it, and go on training.

# %%
# Set-up. Importing kgan first keeps TensorFlow's start-up messages off the page.
import itertools
import math
import tempfile
from pathlib import Path

import kgan
from kgan import data, metrics, plots, presets

import keras
import matplotlib.pyplot as plt
import numpy as np
import tensorflow as tf

# %%
# Parameters: change them and run everything again.
SEED = 5  # of the run on this page; the recorded runs have the seeds 0 to 4
EPOCHS = 12  # 1,500 steps, as in the record
SAMPLES = 5000  # of a measurement

# %% jupyter={"source_hidden": true}
plt.rcParams.update({"axes.spines.top": False, "axes.spines.right": False})
plt.rcParams.update({"legend.frameon": False, "figure.constrained_layout.use": True})
ON_GPU = bool(tf.config.list_physical_devices("GPU"))
AS_RECORDED = (SEED, EPOCHS, SAMPLES) == (5, 12, 5000)
(x_train, _), (x_test, _) = data.load_data("fashion_mnist")
images, unseen = data.scale(x_train), data.scale(x_test)

# %% [markdown]
# ## What a recipe is {#what-a-recipe-is}
#
# A **preset** is a set of settings that go together: networks, loss, optimizer, batch size, and how long to train. `kgan.presets` has three for garments without labels: for a minute on two CPU cores, for ten minutes, and for a GPU.


# %%
def describe(value):
    """A setting in words: penalties by their names and weights."""
    several = value if isinstance(value, list) else [value]
    if all(hasattr(penalty, "gamma") for penalty in several):
        return " + ".join(f"{type(p).__name__}({p.gamma:g})" for p in several)
    return str(value)


SETTINGS = ("latent_dim", "generator", "discriminator", "adversarial_loss", "penalty")
SETTINGS += ("learning_rate", "beta_1", "beta_2", "decay_steps", "ema_momentum", "batch_size")
recipes = [presets.get(f"fashion_mnist{name}") for name in ("", "_ten_minutes", "_gpu")]
print(f"{'':17}{'a minute':10}{'ten minutes':15}GPU")
for setting in SETTINGS:
    minute, ten, gpu = (describe(getattr(recipe, setting)) for recipe in recipes)
    print(f"{setting:17}{minute:10}{ten:15}{gpu}")

# %% [markdown]
# An empty `{}` means: as the networks are by default, with two 3 × 3 convolutions in $G$ at 7 × 7 pixels (`depth`).
#
# - **Adam without momentum** ($\beta_1 = 0$): the game turns in circles (lesson sec:dynamics), and momentum carries on where the opponent has been. Section sec:collapse-on-purpose makes a collapse with it.
# - **$\beta_2$**: Adam divides by the size of recent gradients. 0.99 looks back about 100 steps, 0.999 about 1,000.
# - **A rate that falls to 0** lets a run come to rest. It counts steps, and has to be run to its end.
# - **An average of $G$'s weights** (`ema_momentum`): samples are drawn from it.
# - **R1**: a brake on $D$'s slope (section sec:brakes).
#
# These are reasons. What each setting is *worth*, reasons do not tell. The settings were chosen by trying. So this page tries again, one by one, and counts.
#
# ## A short run {#short-run}
#
# **Predict before you run.** No loss has ever seen the average of $G$'s weights. Are its samples better or worse than those of $G$ itself?
#
# <details><summary>Answer</summary>
#
# Better, at a constant rate. Small batches, and a $D$ that changes its mind, push $G$ around; the average stays in the middle of that motion. The smallest example is lesson sec:dynamics's circle, whose average is its centre. Yazıcı et al. measured it on photographs.
#
# </details>

# %%
recipe = presets.get("fashion_mnist", seed=SEED)
gan = kgan.GAN.from_preset(recipe)
before = gan.generate(10, seed=SEED)
gan.fit(images, batch_size=recipe.batch_size, epochs=EPOCHS, verbose=0)
averaged = gan.generate(SAMPLES, seed=SEED)
latents = keras.random.normal((SAMPLES, gan.latent_dim), seed=SEED)  # those of `generate`
own = gan.predict(latents, batch_size=256, verbose=0)
longer = kgan.GAN.from_preset("fashion_mnist", load_weights=True)  # the generator that ships

# %% jupyter={"source_hidden": true}
same = gan.ema_generator.predict(latents[:10], batch_size=256, verbose=0)
assert np.allclose(same, averaged[:10], atol=1e-3)
rows = {"before training": before, "G itself": own, "its average": averaged}
rows |= {"ships": longer.generate(10, seed=SEED), "real": images}
_, axes = plt.subplots(len(rows), 1, figsize=(8, 4.4))
for ax, (name, pictures) in zip(axes, rows.items(), strict=True):
    plots.image_grid(pictures[:10], columns=10, ax=ax)
    ax.text(-6, 15, name, ha="right", va="center")
plots.show(
    "Five rows of ten images. Before training: flat grey. The generator itself, and below it its average from the same latents: garments, most of them alike in both rows. Then garments by the generator that ships, and real ones."
)

# %% [markdown]
# *Ten of each, not chosen by hand. "Ships": by the recipe for ten minutes, trained on all 60,000 images.*
#
# Ten pictures don't tell which row is better; 5,000 do, by the Fréchet distance (section sec:data-and-ruler). One thing must be kept apart: when $G$ draws, its BatchNorm layers use moving statistics, which lag behind the weights (section sec:training-mode). So we measure $G$ twice, the second time with the statistics of batches of 250.

# %%
twin = keras.models.clone_model(gan.generator)  # since training=True moves the statistics
twin.set_weights(gan.generator.get_weights())
by_batch = np.concatenate([twin(z, training=True) for z in np.array_split(latents, 20)])
live = {"G itself": own, "by batch": by_batch, "average": averaged, "real": images[:SAMPLES]}
live = {who: metrics.distance_to_test_set(found, "fashion_mnist") for who, found in live.items()}
print(f"distance after {gan.steps} steps on a {'GPU' if ON_GPU else 'CPU'}:", end=" ")
print(", ".join(f"{who} {found:.2f}" for who, found in live.items()))

# %% [markdown]
# (The average has moving statistics, too, averaged in their turn.) One run shows that something can happen. To say that it *does*, or how much, we need several.
#
# ## One change at a time {#one-change}
#
# `tests/benchmarks/changes.py` has trained the minute's recipe for 1,500 steps, and again with one setting changed, with the same seeds. Two runs with one seed make a **pair**: as far as the change leaves them alone, initial weights, latents and the order of the images are the same. And as many images are seen: half the batch, twice the steps.
#
# From each pair take the **ratio** of the distances: 2 means twice as far from the data as without the change. Ratios multiply, so we average their logarithms $x$. With $n$ pairs, their mean $\bar x$ and standard deviation $s$, the interval
#
# $$\bar x \pm t\, s / \sqrt{n}$$
#
# holds the true mean in 95 % of cases, if the logarithms are normal; for five pairs Student's $t$ is 2.78. A *further* pair varies as well: it falls into $\bar x \pm t\, s \sqrt{1 + 1/n}$.

# %% jupyter={"source_hidden": true}
T_OF = {}  # Student's t by (n, level)


def student(n, level):
    """How many standard errors an interval of this level reaches, for n numbers."""
    if (n, level) not in T_OF:
        angle = np.linspace(-np.pi / 2, np.pi / 2, 200_001)[1:-1]  # t = sqrt(n - 1) tan(angle)
        share = np.cumsum(np.cos(angle) ** (n - 2))
        angle = np.interp((1 + level) / 2, share / share[-1], angle)
        T_OF[n, level] = math.sqrt(n - 1) * math.tan(angle)
    return T_OF[n, level]


for n, level, known in ((2, 0.95, 12.706), (5, 0.95, 2.776), (5, 0.99, 4.604), (5, 0.995, 5.598)):
    assert math.isclose(student(n, level), known, rel_tol=1e-3)

# %%
RECORD = [r for r in data.recorded("changes") if r["seed"] < 5]


def find(variant, key="frechet_distance"):
    """One recorded number for each seed, a dict."""
    if variant == "no average":  # the same runs as the base's, by G's own weights
        variant, key = "base", "without_average"
    return {r["seed"]: r[key] for r in RECORD if r["variant"] == variant}


def logs(variant, base="base"):
    """Logarithms of the ratios, pair by pair."""
    a, b = find(variant), find(base)
    return np.log([a[seed] / b[seed] for seed in sorted(a.keys() & b.keys())])


# %%
def interval(x, level=0.95, further=False):
    """Mean of the numbers, and the interval for it; or for one further number."""
    half = student(len(x), level) * np.std(x, ddof=1) * math.sqrt(further + 1 / len(x))
    return np.mean(x), np.mean(x) - half, np.mean(x) + half


base, slow = (list(find(variant).values()) for variant in ("base", "half the rate"))
print(f"base: {base}; half the rate: {slow}")
middle, low, high = np.exp(interval(logs("half the rate")))
print(f"ratios {np.exp(logs('half the rate')).round(2)}: {middle:.2f} ({low:.2f} to {high:.2f})")
_, low, high = np.exp(interval(np.log(base), further=True))
print(f"a further run of the base: {low:.1f} to {high:.1f}; on this page: {live['average']:.1f}")

# %% jupyter={"source_hidden": true}
if AS_RECORDED:  # 99 %, for machines on which the same steps round otherwise
    for who, name in (("average", "base"), ("G itself", "no average")):
        x = np.log(list(find(name).values()))
        _, low, high = interval(x, 0.99, further=True)
        assert low < math.log(live[who]) < high
    _, low, high = interval(logs("no average"), 0.99, further=True)
    assert low < math.log(live["G itself"] / live["average"]) < high

# %% [markdown]
# **Predict before you run.** Five of the changes, in alphabetical order. Put them into yours, from the smallest distance after 1,500 steps to the largest.

# %%
MY_ORDER = ["2,000 images", "beta_1 0.5", "depth 0 in G", "shifts of 2 pixels", "twice the width"]

# %% jupyter={"source_hidden": true}
CHANGES = {"no average", *(r["variant"] for r in RECORD)} - {"base"}
CHANGES = [name for name in CHANGES if len(logs(name)) > 1]
CHANGES.sort(key=lambda name: logs(name).mean())
ALL = 1 - 0.05 / len(CHANGES)  # the level of each, so that all hold at once in 95 % of cases
(n,) = {len(logs(name)) for name in CHANGES}  # as many pairs for each
alone = {name: np.exp(interval(logs(name))) for name in CHANGES}
at_once = {name: np.exp(interval(logs(name), ALL)) for name in CHANGES}
_, ax = plt.subplots(figsize=(8, 5.4))
for y, name in enumerate(CHANGES):
    ax.plot(at_once[name][1:], [y, y], color=plots.BLUE, linewidth=1)
    ax.plot(alone[name][1:], [y, y], color=plots.BLUE, linewidth=3)
    ax.plot(alone[name][0], y, "o", color=plots.BLUE, markersize=7)
    ax.plot(np.exp(logs(name)), np.full(len(logs(name)), y + 0.3), "x", color=plots.VERMILION)
ax.axvline(1, color="grey", linewidth=0.8)
ax.set(xscale="log", xlabel="distance with the change, ratio to the base's at the same seed")
ax.set_xticks([0.5, 0.7, 1, 1.5, 2, 3, 4], ["0.5", "0.7", "1", "1.5", "2", "3", "4"], minor=False)
ax.set_xticks([], minor=True)
ax.set_yticks(range(len(CHANGES)), CHANGES)
ax.invert_yaxis()
told = "; ".join(f"{name}, {alone[name][0]:.2f}" for name in CHANGES)
plots.show(
    f"A row for each of {len(CHANGES)} changes, sorted by the mean ratio, with a dot for it, a thick and a longer thin line through it, and a cross for each pair; a grey line stands at 1. Mean ratios: {told}."
)

# %% [markdown]
# *Dots: mean ratios (geometric). Crosses: the pairs. Thick: the interval for each change by itself; thin: for all changes at once.*


# %%
def verdict(found):
    """What an interval of ratios says."""
    _, low, high = found
    return "larger" if low > 1 else "smaller" if high < 1 else "open"


print(f"{n} pairs for each     ratio (95 %)         by itself  all {len(CHANGES)} at once")
for name in CHANGES:
    factor, low, high = alone[name]
    sides = verdict(alone[name]), verdict(at_once[name])
    print(f"{name:20} {factor:.2f} ({low:.2f} to {high:.2f})  {sides[0]:10} {sides[1]}")
means = [logs(name).mean() for name in MY_ORDER]
right = sum(a < b for a, b in itertools.combinations(means, 2))
print(f"your order has {right} of 10 pairs of changes as the record has; a guess, 5 on average")

# %% [markdown]
# **Mind the number of comparisons.** Even if no change did anything, one interval of 95 % in twenty would leave out 1, and here are seventeen. So look at the thin lines: each has a level of $1 - 0.05/17$, and then all hold at once in at least 95 % of cases (Bonferroni). What they say is *sure*; what only the thick ones say, *likely*; the rest is *open*. Open does not mean "no difference": see how wide the interval is.
#
# **Mind what all share.** There is one base. If its few runs were lucky, all changes look bad. And its settings were chosen by trying; those of the changes were not.

# %%
verdicts = {"sure": [], "likely": [], "open": []}
for name in CHANGES:
    sure, likely = verdict(at_once[name]) != "open", verdict(alone[name]) != "open"
    verdicts["sure" if sure else "likely" if likely else "open"].append(name)
for how, names in verdicts.items():
    print(f"{how}: {', '.join(names)}")
for name in ("half the width", "twice the width", "depth 4 in G"):
    a, b = find(name, "seconds"), find("base", "seconds")
    times = sorted(a[seed] / b[seed] for seed in a)
    print(f"{name}: {times[0]:.1f} to {times[-1]:.1f} times the processor's time for as many steps")

# %% jupyter={"source_hidden": true}
# The recorded mean ratios; the claims fail at half of an effect (on the logarithm).
WORSE = {"beta_1 0.5": 2.15, "half the width": 1.9, "shifts of 2 pixels": 1.65}
WORSE |= {"depth 0 in G": 1.55, "half the rate": 1.55, "no average": 1.5, "twice the batch": 1.5}
WORSE |= {"falling rate": 1.4}
BETTER = {"twice the width": 0.65}
SURE = {"beta_1 0.5", "depth 0 in G", "half the rate", "twice the batch"}
assert (len(CHANGES), n) == (17, 5)
assert set(verdicts["sure"]) == SURE
for name, factor in {**WORSE, **BETTER}.items():
    x = logs(name) * np.sign(math.log(factor))
    assert x.min() > 0  # with each seed
    assert x.mean() > 0.6 * abs(math.log(factor))
    assert verdict(alone[name]) == ("larger" if name in WORSE else "smaller")
for name in ("R1", "60,000 images"):
    assert name in verdicts["open"]
seconds = {name: find(name, "seconds") for name in ("twice the width", "base")}
assert min(s / seconds["base"][seed] for seed, s in seconds["twice the width"].items()) > 2

# %% [markdown]
# What the record supports, for this base, 1,500 steps, and this ruler:
#
# - **Momentum hurts.** $\beta_1 = 0.5$, far less than Keras's default of 0.9, ends further away with each seed (sure).
# - **Step for step, wider networks are better.** No 3 × 3 convolutions in $G$ (sure), or half the width (likely), is worse with each seed; twice the width is better with each (likely). But its steps take more than twice as long. Equal time is another question (exercise 6).
# - **The average is worth much** (likely), the lag of the statistics included.
# - **A short run needs its steps.** A batch of 128 with half as many steps, half the rate (both sure), and a rate that falls to 0 (likely) are worse.
# - **What is meant for long runs does not show in a short one.** R1 and 60,000 images are open; shifts cost (likely). Section sec:data-and-width looks at longer runs.
#
# No change of this list was made twice, with two sizes and their neighbours: a best setting it does not name. Nor do two changes add up by rule: that would take runs with both.
#
# ## What time brings {#what-time-brings}
#
# Another record, `tests/benchmarks/recipe.py`: the minute's recipe by the clock, and beside it the networks and optimizers of two tutorials, Keras's guide [Customizing `fit()`](https://keras.io/guides/custom_train_step_in_tensorflow/) and TensorFlow's
# [DCGAN](https://www.tensorflow.org/tutorials/generative/dcgan). Both explain well what they are about, and were written for GPUs.
#
# *Equal* are the 8,000 garments, the machine, its clock, the program around (`kgan.GAN` takes everyone's steps) and the ruler. *Not* equal are the networks, batches, rates, momentum, average and dropout, all at once; and the guide's noise on the labels is left out.

# %%
METHODS = {"kgan_preset": "a minute's recipe", "keras_guide": "Keras guide's networks"}
METHODS["tensorflow_tutorial"] = "TensorFlow tutorial's networks"
BATCH = {"kgan_preset": 64, "keras_guide": 64, "tensorflow_tutorial": 256}
timed = [r for r in data.recorded("recipe") if r["dataset"] == "fashion_mnist"]
runs = {(r["method"], r["mark"], r["seed"]): r for r in timed if r["method"] in METHODS}
for method, mark in (("kgan_preset", 10), *((method, 60) for method in METHODS)):
    r = runs[method, mark, 0]
    passes = r["steps"] * BATCH[method] / len(images)
    print(f"{METHODS[method]:31}{mark} s: {r['steps']:4} steps, each image", end=" ")
    print(f"{passes:4.1f} times, distance {r['frechet_distance']:4.1f}")

# %% jupyter={"source_hidden": true}
curves = {}
for (method, mark, _), r in sorted(runs.items()):
    curves.setdefault(method, {}).setdefault(mark, []).append(r["frechet_distance"])
curves = {m: {mark: np.median(found) for mark, found in curves[m].items()} for m in METHODS}
ours = curves["kgan_preset"]
longer_runs = data.recorded("every_recipe")
ends = [r["frechet_distance"] for r in longer_runs if r["recipe"] == "fashion_mnist_ten_minutes"]
(real,) = (r["frechet_distance"] for r in timed if r["method"] == "real_images")
_, ax = plt.subplots(figsize=(7, 3.8))
for (method, curve), look in zip(curves.items(), ("o-", "s--", "^-."), strict=True):
    color = (plots.BLUE, plots.ORANGE, plots.VERMILION)["os^".index(look[0])]
    ax.loglog(list(curve), list(curve.values()), look, color=color, label=METHODS[method])
ax.plot([600] * len(ends), ends, "D", color=plots.GREEN, label="the recipe for ten minutes")
ax.axhline(real, color="grey", linewidth=0.8)
ax.set(xlabel="seconds of training, two CPU cores", ylabel="Fréchet distance")
ax.set_xticks([10, 15, 30, 60, 120, 600], ["10", "15", "30", "60", "120", "600"])
ax.set_xticks([], minor=True)
ax.set_yticks([0.1, 1, 10, 100], ["0.1", "1", "10", "100"])
ax.legend(fontsize=8, loc=(0.02, 0.12))
plots.show(
    f"Fréchet distance over seconds, both axes logarithmic. The minute's recipe falls from {ours[10]:.1f} at 10 seconds to {ours[120]:.1f} at 120; the two tutorials' networks stay far above it; the recipe for ten minutes ends lowest, between {min(ends):.1f} and {max(ends):.1f}."
)
steps = {m: runs[m, 60, 0]["steps"] for m in METHODS}
early = runs["kgan_preset", 10, 0]
for method in ("keras_guide", "tensorflow_tutorial"):
    assert ours[60] < curves[method][60] / 10  # 17 and 28 times
    assert steps["kgan_preset"] > 5 * steps[method]  # 9 and 23 times
    assert runs[method, 60, 0]["frechet_distance"] > 3 * early["frechet_distance"]  # 5 and 9 times
passes = {key: runs[key]["steps"] * BATCH[key[0]] for key in runs}
assert passes["tensorflow_tutorial", 60, 0] > passes["kgan_preset", 10, 0]
doublings = {end: ours[end] / ours[end // 2] for end in (30, 60, 120)}
assert doublings[120] > max(doublings[30], doublings[60]) + 0.1  # 0.86 after 0.58 and 0.58
assert max(ends) < 0.7 * min(ours.values())

# %% [markdown]
# *8,000 training images. Curves: medians over the seeds where there are several. Diamonds: the seeds of the recipe for ten minutes, drawn at ten minutes; it ends by its steps. Grey: real images.*
#
# Small networks take many steps while large ones take few. **Grey noise after an hour on a CPU? Count your steps first.** It is not the only reason: after a minute the DCGAN has seen each image as often as the minute's recipe after ten seconds, and is still far above. Which of the differences is to blame, this record does not say. (Section sec:grey-noise changes the rate alone.)
#
# Of the minute's recipe the last doubling of the time bought least. The recipe for ten minutes ends lower, and differs in six settings and in its time. So its diamonds say what it reached, not why.
#
# ## When $D$ knows its images by heart {#data-and-width}
#
# $D$ may learn 8,000 images by heart. It then rejects everything else, good samples as well as bad ones, and what it tells $G$ is worth less and less.
#
# You notice by real images that $D$ has *not* been trained on. As long as it scores them like the training images, what it has learned holds for other garments too. The difference of the two means is the **gap** (`d_training` minus `d_held_out`, by `callbacks.EvaluateGAN`).
#
# Three things may help: more images; a brake, R1; or images that are varied at random before $D$ sees them (Zhao et al.), here shifted by up to two pixels.
#
# **Predict before you run.** Why must *fakes* be shifted too? And why shift, but never mirror half of the images?
#
# <details><summary>Answer</summary>
#
# If only real images were shifted, $D$ would learn that data is sometimes shifted, and $G$ would make shifted images.
#
# And one must still be able to tell from the varied images what was there before, or the transformation **leaks** into the samples (Karras et al. 2020, section 2.2). With half of all images mirrored, left and right shoes are equally many whatever $G$ makes: $D$ cannot tell a $G$ whose shoes all point the wrong way. A small random shift blurs *where* things are, but a $G$ that puts its garments two pixels too far left still makes another blur.
#
# </details>
#
# One more record, `tests/benchmarks/overfitting.py`: the minute's recipe for longer than its minute, on 8,000 images, on the same with R1, and on all 60,000.

# %% jupyter={"source_hidden": true}
LOOKS = {
    "shipped": ("8,000 images", plots.VERMILION, "-."),
    "braked": ("8,000 images, R1", plots.GREEN, ":"),
    "full": ("60,000 images", plots.BLUE, "-"),
}
long_runs = {}
for r in sorted(data.recorded("overfitting"), key=lambda r: r["step"]):
    row = (r["step"], r["frechet_distance"], r["d_training"] - r["d_held_out"])
    long_runs.setdefault((r["variant"], r["seed"]), []).append(row)
long_runs = {key: np.array(rows).T for key, rows in long_runs.items() if key[0] in LOOKS}
seeds = [s for v, s in long_runs if v == "shipped" and {("braked", s), ("full", s)} < {*long_runs}]
last = int(min(run[0][-1] for (_, seed), run in long_runs.items() if seed in seeds))
_, axes = plt.subplots(1, 2, figsize=(10, 3.6))
for (variant, seed), (x, distances, gaps) in long_runs.items():
    label, color, style = LOOKS[variant]
    axes[0].semilogy(x, distances, style, color=color, label=label if seed == seeds[0] else None)
    axes[1].plot(x, gaps, style, color=color)
axes[1].axhline(0, color="grey", linewidth=0.8)
axes[0].set(xlabel="training steps", ylabel="Fréchet distance")
axes[0].set_yticks([2, 3, 5, 10], [2, 3, 5, 10])
axes[0].minorticks_off()
axes[1].set(xlabel="training steps", ylabel="$D$: training minus held-out images")
axes[0].legend(fontsize=8)


def at_end(variant):
    """Gap and logarithm of the distance, means of the last four measurements; a row a seed."""
    kept = [long_runs[variant, s][:, long_runs[variant, s][0] <= last][:, -4:] for s in seeds]
    return np.array([(run[2].mean(), np.log(run[1]).mean()) for run in kept])


means = {LOOKS[v][0]: at_end(v)[:, 0].mean() for v in LOOKS}
told = "; ".join(f"{name}, {gap:+.2f}" for name, gap in means.items())
plots.show(
    f"Two plots over training steps, a line for each seed. Left: Fréchet distance, logarithmic; all lines fall at first, and then jump up and down. Right: the gap in D's score between training and held-out images. Its mean over the last four measurements: {told}."
)

# %% [markdown]
# *Left: quality over the steps. Right: how much higher $D$ scores training images than images it has not been trained on.*
#
# At a constant rate such curves jump. The lowest point of any of them is a lucky one, and nearly any curve has risen since. So take the mean of each run's last four measurements, and compare in pairs:

# %%
print(f"{len(seeds)} seeds, {last} steps: {last * 64 / 8000:.0f} times through 8,000 images")
for first, second in (("shipped", "full"), ("braked", "shipped")):
    gap, distance = (at_end(first) - at_end(second)).T
    print(f"{LOOKS[first][0]}, against {LOOKS[second][0]}:")
    print("  gap wider by {:+.3f} ({:+.3f} to {:+.3f})".format(*interval(gap)))
    ratio = np.exp(interval(distance))
    print("  distance {:.2f} times ({:.2f} to {:.2f}):".format(*ratio), verdict(ratio))

# %% jupyter={"source_hidden": true}
wider, shorter = (at_end(a) - at_end(b) for a, b in (("shipped", "full"), ("braked", "shipped")))
assert wider[:, 0].min() > 0.06  # 0.11 to 0.12
assert shorter[:, 0].max() < -0.03 > 0.5 * shorter[:, 0].mean()  # -0.07 to -0.05
assert shorter[:, 1].max() < math.log(0.9)  # 0.65 to 0.79 times
assert abs(at_end("full")[:, 0]).max() < 0.03  # 0.00 to 0.01

# %% [markdown]
# With 8,000 images the gap opens, in every pair; with 60,000 it stays near 0. A $D$ that scores its training images higher has **overfitted**, and no error tells you. It is a warning. Whether the pictures suffer, the distances must say: where an interval holds 1, they don't.
#
# **R1** halves the gap, and the distance ends lower in every pair. That is no proof that it helps *because* of the gap: R1 also holds $D$'s slopes back (lesson sec:dynamics). And here are four comparisons.
#
# ## Save, load, go on {#save-and-go-on}
#
# `gan.save` writes one file, and `kgan.load_model` reads it.
#
# **Predict before you run.** What must be in it, for training to go on as if nothing had happened? The weights of both networks. What else?
#
# <details><summary>Answer</summary>
#
# Both optimizers, with their moments and step counts. The average of $G$'s weights. BatchNorm's statistics. The loss and the penalties. And the state of the random numbers: without it the run goes on with latents it has already had.
#
# </details>

# %%
with tempfile.TemporaryDirectory() as folder:
    path = Path(folder) / "gan.keras"
    gan.save(path)
    again = kgan.load_model(path)
    print(f"one file of {path.stat().st_size / 1e6:.1f} MB")
for model in (gan, again):  # twenty steps more, with each
    model.fit(images[:1280], batch_size=64, verbose=0)
pairs = list(zip(gan.get_weights(), again.get_weights(), strict=True))
equal = sum((mine == theirs).all() for mine, theirs in pairs)
print(f"after {again.steps} steps {equal} of {len(pairs)} arrays of weights are equal")

# %% jupyter={"source_hidden": true}
assert gan.steps == again.steps == EPOCHS * 125 + 20
if not ON_GPU:
    assert equal == len(pairs)

# %% [markdown]
# On a CPU they are equal to the last bit. (On a GPU that takes deterministic operations: section sec:on-a-gpu.)
#
# Long runs get interrupted, so save as you go: `kgan.checkpoints.Checkpoint`, section sec:checkpoints. On the command line, `python -m kgan train` does so by itself, and `python -m kgan train --resume FOLDER` goes on.
#
# `kgan.load_model` uses Keras's safe mode, which is meant not to run code from a file. Gaps in it have been found before, and closed. So keep Keras up to date, and open only files of people you trust.


# %% jupyter={"source_hidden": true}
# For exercise 2.
def check_ratio(answer):
    """Compares with the lesson's ratio and interval, for invented distances; says what is wrong."""
    rng = np.random.default_rng(1)
    b = np.exp(rng.normal(1.5, 0.5, 6))
    a = b * np.exp(rng.normal(0.3, 0.4, 6))
    found = np.asarray(answer(a, b), dtype=float)
    if found.shape != (3,):
        return "Return three numbers: the mean ratio, and the ends of its interval."
    x, root = np.log(a / b), math.sqrt(6)
    t, s = student(6, 0.95), x.std(ddof=1)
    alike = math.sqrt((np.log(a).var(ddof=1) + np.log(b).var(ddof=1)) / 6)
    middle = np.log(found[0]) if found[0] > 0 else np.nan
    if not np.isclose(middle, x.mean()):
        if np.isclose(found[0], np.mean(a / b)) or np.isclose(found[0], a.mean() / b.mean()):
            return "Ratios multiply: average their logarithms, and take exp in the end."
        return "The mean ratio is wrong. Is it the change over the base, and exp of a mean of logs?"
    half = np.log(found[2]) - middle
    if np.isclose(half, t * s / root, rtol=1e-3) and np.isclose(found[0] ** 2, found[1] * found[2]):
        return "Right."
    wrong = {
        t * x.std() / root: "The standard deviation of a sample divides by n - 1: ddof=1.",
        1.96 * s / root: "1.96 is for many pairs. For six, Student's t is 2.571.",
        2.776 * s / root: "2.776 is Student's t for five pairs. For six it is 2.571.",
        t * s: "That is for one pair; the mean of n varies less, by the root of n.",
        t * s * math.sqrt(1 + 1 / 6): "That is the interval for a further pair, not for the mean.",
        t * alike: "Runs with one seed are pairs: the spread is that of their log ratios.",
    }
    for value, advice in wrong.items():
        if np.isclose(half, value, rtol=1e-3):
            return advice
    return f"The interval should end at {np.exp(x.mean() + t * s / root):.3f}, not {found[2]:.3f}."


# %% [markdown]
# ## Exercises
#
# **1.** Suppose no change did anything, and the seventeen intervals were independent. How probable is it that at least one of them leaves out 1? Are they independent?
#
# <details><summary>Solution</summary>
#
# 58 %. They are not: all share the base's runs.
#
# ```python
# assert round(1 - 0.95**17, 2) == 0.58
# ```
#
# </details>
#
# **2.** Write `ratio(a, b)`: from the distances with a change, `a`, and the base's, `b`, in the order of their seeds, the mean ratio and both ends of its interval, for six pairs ($t$ is 2.571). `check_ratio(ratio)` says what is wrong.
#
# <details><summary>Solution</summary>
#
# ```python
# def ratio(a, b):
#     x = np.log(np.array(a) / np.array(b))
#     half = 2.571 * x.std(ddof=1) / math.sqrt(len(x))
#     return np.exp([x.mean(), x.mean() - half, x.mean() + half])
#
#
# assert check_ratio(ratio) == "Right."
# assert "ddof" in check_ratio(
#     lambda a, b: np.exp(
#         np.log(a / b).mean() + 2.571 / math.sqrt(6) * np.log(a / b).std() * np.array([0, -1, 1])
#     )
# )
# assert "logarithms" in check_ratio(lambda a, b: (np.mean(a / b), 0, 0))
# ```
#
# </details>
#
# **3.** What do pairs buy? Compute the standard error of each mean from pairs, and as if the runs had nothing in common, $\sqrt{(s_a^2 + s_b^2)/n}$.
#
# <details><summary>Solution</summary>
#
# In this record, for most changes a smaller error, as if there were nearly twice as many runs. Not for other widths: there the networks share hardly any initial weight, and the pairs buy nothing.
#
# ```python
# shares = {}
# for name in CHANGES:
#     a, b = (np.log([find(v)[seed] for seed in sorted(find(name))]) for v in (name, "base"))
#     apart = math.sqrt((a.var(ddof=1) + b.var(ddof=1)) / len(a))
#     shares[name] = logs(name).std(ddof=1) / math.sqrt(len(a)) / apart
# print({name: round(share, 2) for name, share in shares.items()})
# assert np.median(list(shares.values())) < 0.85  # 0.73
# assert min(shares["half the width"], shares["twice the width"]) > 0.9  # 1.1 and 1.3
# ```
#
# </details>
#
# **4.** (Break it.) Overfit on purpose: train the recipe on 256 images for 500 steps. Measure the gap on these images and the unseen ones (`gan.discriminate`), and that of the GAN above. Then do the same with `discriminator={"shift": 2}`.
#
# <details><summary>Solution</summary>
#
# ```python
# def gap(gan, known):
#     return gan.discriminate(known).mean() - gan.discriminate(unseen).mean()
#
#
# gaps = {"8,000 images": gap(gan, images)}
# for name, change in {"256 images": {}, "256, shifted": {"shift": 2}}.items():
#     greedy = kgan.GAN.from_preset("fashion_mnist", seed=SEED, discriminator=change)
#     greedy.fit(images[:256], batch_size=64, epochs=125, verbose=0)
#     gaps[name] = gap(greedy, images[:256])
# print({name: f"{found:+.2f}" for name, found in gaps.items()})
# all_images, few_images, shifted_images = gaps.values()
# assert few_images > 0.4 > 4 * abs(all_images)  # three runs: 0.72 to 0.79; 0.01 to 0.04
# assert shifted_images < few_images / 3  # 0.08 to 0.13
# ```
#
# With 256 images $D$ soon scores them higher than images it has not seen. In this run shifts, which make the set larger, keep most of that gap closed.
#
# </details>
#
# **5.** (Open.) Make a further pair. It takes a few minutes: `python tests/benchmarks/changes.py --seeds 5 --variants base "64 latent variables"`, or with another change. Does its ratio lie in the interval that `interval(logs(name), further=True)` gives? How often should it?
#
# **6.** (Open.) The record compares at equal *steps*. Which changes cost time, and would be judged otherwise at equal time? Each run has its `seconds`. Plan a record that could tell.
#
# ## Summary
#
# - A setting's reason is not its worth. Change one thing at a time, in pairs, and count the comparisons.
# - Here momentum and small networks cost most, and the average is worth much; wider networks gain, step for step.
# - On a CPU count steps, not hours. A record in which several things changed does not say which of them did it.
# - $D$ can learn a small data set by heart. Images that it has not seen tell. Vary images only in ways that do not leak.
# - One file holds all that training depends on, but for the images.
#
# **Next:** lesson sec:on-a-gpu-lesson takes the same program to a GPU.
