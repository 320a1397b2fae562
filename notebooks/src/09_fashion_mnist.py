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
# # 9. Garments
#
# From one minute on a laptop to hours on a GPU: what a recipe is made of, and what more time, more data and more width
# bring.
#
# **Papers:** Xiao et al., *Fashion-MNIST: a Novel Image Dataset for Benchmarking Machine Learning Algorithms* (2017) · Yazıcı et al.,
# *The Unusual Effectiveness of Averaging in GAN Training* (2019) · Zhao et al., *Differentiable Augmentation for Data-Efficient GAN Training*
# (2020) · Micikevicius et al., *Mixed Precision Training* (2018)
#
# **You need:** lessons 6 and 8. · **Study time:** 60 minutes · **Running time:** about 80 seconds on two CPU cores; no
# GPU needed.
#
# **You will be able to**
#
# - read a recipe, and say what each of its settings is for;
# - tell from recorded runs what time, data and width are worth;
# - switch on mixed precision and XLA, and say what they change;
# - save a GAN, load it, and go on as if nothing had happened.

# %%
# Set-up. Importing kgan first keeps TensorFlow's start-up messages off the page.
import dataclasses
import json
import tempfile
import time
from pathlib import Path

import kgan
from kgan import callbacks, data, metrics, plots, presets

import keras
import matplotlib.pyplot as plt
import numpy as np

SEED = 0
plt.rcParams.update({"axes.spines.top": False, "axes.spines.right": False})
plt.rcParams.update({"legend.frameon": False, "figure.constrained_layout.use": True})

# %%
# Parameters: change them and run everything again.
DATASET = "fashion_mnist"  # or "mnist"
RECIPE = DATASET  # on a GPU: f"{DATASET}_gpu", with EPOCHS = 200 or more
FULL = False  # True: all 60,000 images, if you have them or have a network
EPOCHS = 8  # about 1,000 steps with the images that ship
N = 2000  # samples of a measurement

# %% [markdown]
# ## 9.1 What a recipe is
#
# A GAN trains well when many settings fit together. A **preset** is such a set: networks, loss, optimizer, batch size, and how long to
# train. `kgan.presets` has three for each data set of images, for a minute on two CPU cores, for ten minutes, and for a GPU.


# %%
def describe(value):
    """A setting in words: penalties by their names and weights."""
    if isinstance(value, list):
        return " + ".join(f"{type(p).__name__}({p.gamma:g})" for p in value)
    return str(value)


names = [DATASET, f"{DATASET}_ten_minutes", f"{DATASET}_gpu"]
recipes = [presets.get(name) for name in names]
print(f"{'':20s} {'a minute':22s} {'ten minutes':26s} GPU")
for field in dataclasses.fields(presets.Preset):
    minute, ten, gpu = (describe(getattr(recipe, field.name)) for recipe in recipes)
    if field.name not in ("sample_shape", "family", "num_classes", "seed"):
        print(f"{field.name:20s} {minute:22s} {ten:26s} {gpu}")

# %% [markdown]
# Read it row by row. An empty `{}` means: as the networks are by default.
#
# - **Few latents for a short run.** The recipe for a minute has 16, the longer ones have 64.
# - **Two 3 × 3 convolutions in $G$, then four.** They work on 7 × 7 pixels, where they are cheap.
# - **Adam without momentum** ($\beta_1 = 0$). Lesson 5 shows why momentum hurts: the game turns in circles. Lesson 7 makes a collapse with it.
# - **$\beta_2 = 0.99$.** Adam divides by the recent size of the gradients. In a short run "recent" has to be short too.
# - **An average of $G$'s weights.** Samples are drawn from it. Section 9.2 measures what that is worth.
# - **A learning rate that falls to 0**, in the longer runs. So they end calmly. A run that is stopped by the clock cannot use that: it must not
#   depend on how fast your machine is.
# - **Shifts and flips inside $D$**, in the longer run. Section 9.4 shows what they prevent.
# - **`steps_per_execution`** only saves time: five steps without a return to Python.
#
# The recipe for a GPU follows Huang et al. (2024): no BatchNorm, the pairing loss, and the penalties R1 and R2. It has not been timed or measured
# here. Treat it as a place to start.
#
# ## 9.2 A short run
#
# **Predict before you run.** The average of $G$'s weights is drawn from, but never trained: no loss has ever seen it. Are its samples better or
# worse than those of $G$ itself?
#
# <details><summary>Answer</summary>
#
# Better. From one step to the next $G$ is pushed around by small batches and by a $D$ that changes its mind. The average stays in the
# middle of that motion. Lesson 5's circle is the smallest example: the average of a circle is its centre.
#
# </details>

# %%
(x_train, _), (x_test, _) = data.load_data(DATASET, full=FULL)
images = data.scale(x_train)
recipe = presets.get(RECIPE, seed=SEED)
gan = recipe.build()
before = gan.generate(10, seed=SEED)
measure = callbacks.EvaluateGAN(DATASET, n=N, every=2)
options = {"batch_size": recipe.batch_size, "verbose": 0}
history = gan.fit(images, epochs=EPOCHS, callbacks=[measure], **options).history
steps = int(gan.g_optimizer.iterations)
print(f"{steps} steps of {recipe.batch_size} images")


# %%
def distance(samples):
    """Fréchet distance of samples to the official test images."""
    return metrics.frechet_distance(reference, metrics.features(samples, DATASET))


reference = metrics.reference_features(DATASET)
latents = np.asarray(keras.random.normal((N, gan.latent_dim), seed=SEED))  # as in gan.generate
own = gan.generator.predict(latents, batch_size=256, verbose=0)
averaged = gan.generate(N, seed=SEED)
rows = [before, own[:10], averaged[:10], images[:10]]
ax = plots.image_grid(np.concatenate(rows), columns=10)
plots.show("Four rows of ten images: noise, samples of the generator itself, samples of the averaged generator, real garments. The averaged ones are cleaner than those above them.")

# %% [markdown]
# *From the top: before training, $G$ itself, $G$'s average from the same latents, real garments.*

# %%
floor = distance(images[:N])
own_distance, averaged_distance = distance(own), distance(averaged)
print(
    f"Fréchet distance of {N} samples: G {own_distance:.1f}, its average {averaged_distance:.1f};"
)
print(f"of {N} real images {floor:.2f}")
assert np.allclose(latents, keras.random.normal((N, gan.latent_dim), seed=SEED))
assert averaged_distance < 0.9 * own_distance  # six seeds: 0.57 to 0.80
assert averaged_distance < 20

# %% [markdown]
# ## 9.3 What time brings
#
# The next figure was not made by this notebook: the runs took too long for that. `tests/benchmarks/recipe.py` made them, on a machine with two CPU
# cores, and wrote down date, machine and versions. We read its record.
#
# For comparison it has trained the networks and settings of two well-known tutorials, on the same images, by the same clock. Both are good teaching texts. They were
# written for GPUs.


# %%
def recorded(name):
    """Reads the record of a long run."""
    return json.loads(data.shipped_path(f"results/{name}.json").read_text())


runs = [r for r in recorded("recipe") if r["dataset"] == DATASET]
METHODS = {
    "kgan_preset": "a minute's recipe",
    "kgan_ten_minutes": "the recipe for ten minutes",
    "keras_guide": "Keras guide's networks",
    "tensorflow_tutorial": "TensorFlow tutorial's networks",
}


def over_time(method):
    """Returns {seconds: median distance over the seeds}."""
    found = {}
    for r in runs:
        if r["method"] == method:
            found.setdefault(r["mark"], []).append(r["frechet_distance"])
    return {mark: float(np.median(values)) for mark, values in sorted(found.items())}


# %%
curves = {method: over_time(method) for method in METHODS}
print(f"recorded on {runs[0]['date']}: {runs[0]['machine']}")
for method, curve in curves.items():
    print(f"{METHODS[method]:31s}", ", ".join(f"{m} s: {d:.1f}" for m, d in curve.items()))
ours = curves["kgan_preset"]
for method in ("keras_guide", "tensorflow_tutorial"):
    assert ours[60] < curves[method][60] / 15
if DATASET == "fashion_mnist":
    assert ours[15] < curves["tensorflow_tutorial"][1800] / 3  # 15 seconds against half an hour

# %%
_, ax = plt.subplots(figsize=(7, 3.8))
colors = (plots.BLUE, plots.GREEN, plots.ORANGE, plots.VERMILION)
for i, (method, curve) in enumerate(curves.items()):
    style = {"marker": "oDs^"[i], "linestyle": ("-", ":", "--", "-.")[i], "color": colors[i]}
    ax.loglog(list(curve), list(curve.values()), label=METHODS[method], **style)
line = ax.axhline(next(r["frechet_distance"] for r in runs if r["method"] == "real_images"))
line.set(color="grey", linewidth=0.8)
ax.set(xlabel="seconds of training, two CPU cores", ylabel="Fréchet distance")
legend = ax.legend(fontsize=8, loc=(0.02, 0.12))
plots.show("Fréchet distance over seconds, both axes logarithmic. The minute's recipe falls steeply from ten seconds on; the two tutorials' networks stay far above it; the recipe for ten minutes ends lowest.")

# %% [markdown]
# *Quality over time, 8,000 training images. Grey line: real images. Medians over the seeds where there are several.*
#
# Look at the shape. On two logarithmic axes the curve is almost straight at first: each doubling of the time divides the distance by much the same
# factor. Then it flattens. The last step, from "nearly right" to "right", is the expensive one.
#
# Why are the tutorials' networks so much slower? Not because their ideas are bad. Count how many steps they get in a minute.

# %%
BATCH = {"kgan_preset": 64, "keras_guide": 64, "tensorflow_tutorial": 256}
done = {
    r["method"]: r["steps"]
    for r in runs
    if r["method"] in BATCH and (r["mark"], r["seed"]) == (60, 0)
}
for method, batch in BATCH.items():
    print(f"{METHODS[method]:31s} {done[method]:5d} steps, {done[method] * batch:7,d} images")
assert done["kgan_preset"] > 5 * max(done["keras_guide"], done["tensorflow_tutorial"])

# %% [markdown]
# Small networks take many steps while large ones take few. **When your samples are grey noise after an hour on a CPU, count your steps first.** It is not the only
# reason, though. Look at the last point of the tutorial's curve: by then it had taken more steps than the minute's recipe takes in a minute, and it is still far above. Its learning rate is twenty
# times smaller, and nothing is averaged. Lesson 8, section 8.8, changes the learning rate alone.
#
# ## 9.4 What data brings, and what width brings
#
# Eight thousand images are few. $D$ may learn them by heart. It then rejects everything else, a good sample as well as a bad one, and what it
# tells $G$ is worth nothing.
#
# How would you notice? Show $D$ real images that it has *not* been trained on. As long as it treats them like the training images, it has
# learned what garments look like. When it scores them lower, it has learned *these* garments. `callbacks.EvaluateGAN` logs both means, `d_training` and
# `d_held_out`.
#
# Again we read a record, made by `tests/benchmarks/overfitting.py`. The minute's recipe was trained in four ways, for much longer than a minute: on the
# 8,000 images; on the same, shifted and mirrored at random inside $D$; on all 60,000; and on these with twice the filters in both networks.
#
# **Predict before you run.** Why must *fakes* be shifted and mirrored too?
#
# <details><summary>Answer</summary>
#
# If only real images were shifted, $D$ would learn that data is sometimes shifted, and $G$ would learn to make shifted images. When both go
# through the same transformation before $D$ sees them, $D$ compares like with like. $G$ can still be right by making images that are not shifted. (That needs a transformation
# that can be "undone in distribution": a shift of every image by a random amount can; replacing every image by black could not.)
#
# </details>

# %%
VARIANTS = {
    "shipped": ("8,000 images", plots.VERMILION, "-."),
    "augmented": ("8,000 images, shifted and mirrored", plots.ORANGE, "--"),
    "full": ("60,000 images", plots.BLUE, "-"),
    "full_wide": ("60,000 images, twice the filters", plots.GREEN, ":"),
}
long_runs = recorded("overfitting")


def series(variant, key):
    """Returns steps and values of one recorded curve."""
    chosen = [r for r in long_runs if r["variant"] == variant]
    return np.array([r["step"] for r in chosen]), np.array([r[key] for r in chosen])


# %%
_, axes = plt.subplots(1, 2, figsize=(10, 3.6))
for variant, (label, color, style) in VARIANTS.items():
    x, y = series(variant, "frechet_distance")
    axes[0].semilogy(x, y, style, color=color, label=label)
    _, known = series(variant, "d_training")
    _, held_out = series(variant, "d_held_out")
    axes[1].plot(x, known - held_out, style, color=color)
axes[1].axhline(0, color="grey", linewidth=0.8)
axes[0].set(xlabel="training steps", ylabel="Fréchet distance")
axes[1].set(xlabel="training steps", ylabel="$D$: training minus held-out images")
legend = axes[0].legend(fontsize=8)
plots.show("Left: Fréchet distance over training steps, logarithmic. With 8,000 images it falls to a least value at half of the run and rises again; with shifts it starts higher and keeps falling; with 60,000 images it lies lowest. Right: the gap in D's score between training and held-out images grows for 8,000 images and stays near zero for the others.")

# %% [markdown]
# *Left: quality over the steps. Right: how much higher $D$ scores training images than images it has not been trained on.*

# %%
x, y = series("shipped", "frechet_distance")
best = int(x[np.argmin(y)])
print(f"8,000 images: best after {best} steps, {best * 64 // 8000} passes through them;", end=" ")
print(f"{y.min():.2f} then, {y[-1]:.2f} after {x[-1]}")
gaps = {v: (series(v, "d_training")[1] - series(v, "d_held_out")[1])[-4:].mean() for v in VARIANTS}
for variant, gap in gaps.items():
    _, distances = series(variant, "frechet_distance")
    label = VARIANTS[variant][0]
    print(f"{label:34s} gap in the end {gap:+.2f}, best distance {distances.min():.2f}")
assert best < x[-1]
assert y[-1] > 1.1 * y.min()  # it hurts
assert gaps["shipped"] > 0.1 > 2 * max(gaps["augmented"], gaps["full"], gaps["full_wide"])
assert series("augmented", "frechet_distance")[1].argmin() == len(x) - 1  # still falling
assert series("full", "frechet_distance")[1].min() < 0.9 * y.min()

# %% [markdown]
# This is **overfitting of the discriminator**. With 8,000 images the pictures get better at first. Then the gap opens, and they get *worse*, while training goes on without any error.
#
# - **Shifts and flips** keep the gap closed. The price: $D$'s task is harder, so all goes more slowly. It pays in the long run only. That is why the recipe for a minute has none, and the one for ten minutes has them.
# - **More data** is better still. It costs nothing in time: a step is a step.
# - **More width** gets more out of each of the first steps.
#
# A step of the wider networks takes longer, though. How much longer on your machine?


# %%
def milliseconds(**settings):
    """The time of one step, from the best of three epochs of ten; the first builds the graph."""
    tried, seconds = presets.get(RECIPE, seed=SEED, **settings).build(), []
    for _ in range(4):
        start = time.perf_counter()
        tried.fit(images[: 10 * recipe.batch_size], **options)
        seconds.append(time.perf_counter() - start)
    return 100 * min(seconds[1:])


wide = milliseconds(generator={"filters": 48}, discriminator={"filters": 32})
usual = milliseconds()
print(
    f"{usual:.0f} ms a step; with twice the filters {wide:.0f} ms, {wide / usual:.1f} times as long"
)
steps_wide, distance_wide = series("full_wide", "frechet_distance")
steps_usual, distance_usual = series("full", "frechet_distance")
for step, distance_then in zip(steps_wide, distance_wide, strict=True):
    same_time = step * wide / usual
    if step % 1000 == 0 and same_time <= steps_usual[-1]:
        usual_then = np.interp(same_time, steps_usual, distance_usual)
        print(
            f"in the time of {step} wide steps: {distance_then:.2f}, with usual ones {usual_then:.2f}"
        )
assert wide > usual

# %% [markdown]
# Compare the last two columns. Step by step the wide networks are ahead. Minute by minute, on two CPU cores, they are not: the usual ones take more steps in the same time. On a GPU the balance may be
# another. Run the cell above on yours.
#
# One more thing. All curves but the augmented one stop falling in the end, and jump up and down. With a constant learning rate the game never comes to rest. Neither data nor width mends that. A rate that falls to 0
# does: the recipe for ten minutes has one, and section 9.3 shows where it ends.
#
# ## 9.5 Two switches for a GPU
#
# The same Python code runs on a GPU, if TensorFlow finds one. Two switches can make it faster there. No GPU was at hand when this lesson was written, so there are no
# figures here: measure it yourself. What the switches *do* can be seen on any machine.
#
# **XLA** (`jit_compile=True`) compiles the whole training step into one program. Operations that only read and write memory, as activations and Adam, are joined
# with their neighbours. The formulas stay the same.


# %%
def short_run(steps, **settings):
    """A few steps on 16 images each, always from the same weights; returns the GAN and its logs."""
    gan = presets.get(RECIPE, seed=SEED).build()
    gan.compile(adversarial_loss="hinge", **settings)
    few = {"batch_size": 16, "shuffle": False, "verbose": 0}
    found = gan.fit(images[: 16 * steps], **few).history
    return gan, {name: values[0] for name, values in found.items()}


_, plain = short_run(steps=1)
_, compiled = short_run(steps=1, jit_compile=True)
for name in ("d_real", "d_fake"):
    print(f"{name} in the first step: {plain[name]:.6f}, with XLA {compiled[name]:.6f}")
assert np.isclose(plain["d_real"], compiled["d_real"], atol=1e-6)
assert not np.isclose(plain["d_fake"], compiled["d_fake"], atol=1e-6)

# %% [markdown]
# $D$'s score of real images is the same. Its score of fakes is not, and that is no error. XLA makes its random numbers in its own way, so the same seed
# gives other latents. A run with XLA is as good as one without, but it is **another run**. Same seed, same numbers: that holds for one machine and one setting.
#
# **Mixed precision** (`keras.config.set_dtype_policy("mixed_float16")`, before the networks are built) computes in 16 bits and keeps the weights in
# 32. Half the bytes are moved, and many GPUs have units made for 16 bits. There is a catch. Small gradients become zero.

# %%
# NBVAL_CHECK_OUTPUT
gradient = 2e-8
scale = 2.0**15
print("2e-8 in 16 bits:", np.float16(gradient))
scaled = np.float16(gradient * scale)
print(
    f"multiplied by 2^15 first, and divided afterwards in 32 bits: {np.float32(scaled) / scale:.1e}"
)
assert np.float16(gradient) == 0
assert abs(np.float32(scaled) / scale / gradient - 1) < 1e-3

# %% [markdown]
# So the loss is multiplied by a large number before the gradients are taken, and the gradients are divided by it afterwards. Keras has an optimizer that does so, and `GAN` wraps both of its own in
# it. The last layers stay in 32 bits: logits and pixels need the digits.

# %%
keras.config.set_dtype_policy("mixed_float16")
half, found = short_run(steps=10)
keras.config.set_dtype_policy("float32")
layer = half.discriminator.layers[1]
print("a convolution computes in", layer.compute_dtype, "and keeps its weights in", layer.dtype)
print("optimizers:", type(half.g_optimizer).__name__, "and", type(half.d_optimizer).__name__)
print("samples:", half.generate(1, seed=SEED).dtype)
assert (layer.compute_dtype, layer.dtype) == ("float16", "float32")
assert isinstance(half.d_optimizer, keras.optimizers.LossScaleOptimizer)
assert half.discriminator.output.dtype == half.generator.output.dtype == "float32"
assert np.isfinite(list(found.values())).all()

# %% [markdown]
# ## 9.6 Save, load, go on
#
# Long runs get interrupted. `gan.save` writes one file, and `kgan.load_model` reads it. What has to be in it, for training to go on as if nothing had happened?
#
# **Predict before you run.** List what training depends on. The weights of both networks, of course. What else?
#
# <details><summary>Answer</summary>
#
# Both optimizers, with their moments and step counts. The average of $G$'s weights. BatchNorm's statistics. The loss and the penalties. And the state of the random numbers: without it
# the run goes on with latents it has already had.
#
# </details>

# %%
few = images[:1280]

with tempfile.TemporaryDirectory() as folder:
    path = Path(folder) / "gan.keras"
    gan.save(path)
    again = kgan.load_model(path)
    size = path.stat().st_size / 1e6
print(f"one file of {size:.1f} MB")
assert (again.generate(16, seed=1) == gan.generate(16, seed=1)).all()
for model in (gan, again):
    model.fit(few, epochs=1, **options)
assert int(again.g_optimizer.iterations) == int(gan.g_optimizer.iterations) > steps
for mine, theirs in zip(gan.get_weights(), again.get_weights(), strict=True):
    assert (mine == theirs).all()
print(
    f"{len(few) // recipe.batch_size} steps later: all {len(gan.weights)} arrays of weights are equal"
)

# %% [markdown]
# Equal to the last bit. In a long run, save as you go. Keras's own callback does it:
#
# ```python
# checkpoint = keras.callbacks.ModelCheckpoint("gan.keras")  # after each epoch
# gan.fit(images, batch_size=64, epochs=200, callbacks=[checkpoint])
# ```
#
# After an interruption: `gan = kgan.load_model("gan.keras")`, and `fit` again. `kgan.load_model` never runs code from the file (Keras's safe mode), so a model from a stranger
# can be opened. The sum of the epochs is yours to keep: `initial_epoch` sets the number to start from.
#
# ## Exercises
#
# **1.** Overfit on purpose. Train the recipe on 256 images only, for 500 steps. Measure the gap: $D$'s mean score of these 256 images (`gan.discriminate`) less that of the test images. Compare it with
# the gap of the GAN from section 9.2. Then do the same with `discriminator={"shift": 2, "flip": True}`.
#
# <details><summary>Solution</summary>
#
# ```python
# def gap(gan, known):
#     return gan.discriminate(known).mean() - gan.discriminate(data.scale(x_test)).mean()
#
#
# print(f"8,000 images, {EPOCHS} passes: {gap(gan, images[:2000]):+.2f}")
# for name, change in {"256 images": {}, "256, shifted": {"shift": 2, "flip": True}}.items():
#     greedy = presets.get(RECIPE, seed=SEED, discriminator=change).build()
#     greedy.fit(images[:256], epochs=125, **options)
#     print(f"{name}, 125 passes: {gap(greedy, images[:256]):+.2f}")
# ```
#
# With 256 images $D$ soon knows each of them. Shifts and flips make the set larger, though not as large as it seems: the gap shrinks, and does not vanish.
#
# </details>
#
# **2.** Change one setting of the recipe and find out what it was for: `beta_1=0.9`, Keras's default. Run as many steps as section 9.2 did.
#
# <details><summary>Solution</summary>
#
# ```python
# changed = presets.get(RECIPE, seed=SEED, beta_1=0.9).build()
# changed.fit(images, epochs=EPOCHS, **options)
# print(f"beta_1 = 0.9: {distance(changed.generate(N, seed=SEED)):.1f}")
# print(f"beta_1 = 0:   {averaged_distance:.1f}")
# ```
#
# Momentum keeps going where the last gradients pointed. But the opponent has moved in the meantime. The same run, with nothing else changed, is
# several times worse.
#
# </details>
#
# **3.** Halve the batch size, and show the networks as many images as before. Predict first: better or worse, and why? Which of the settings in section 9.1 count steps, and so would have to change too?
#
# <details><summary>Solution</summary>
#
# ```python
# smaller = presets.get(RECIPE, seed=SEED).build()
# smaller.fit(images, batch_size=32, epochs=EPOCHS, verbose=0)
# print(f"batches of 32, {int(smaller.g_optimizer.iterations)} steps:", end=" ")
# print(f"{distance(smaller.generate(N, seed=SEED)):.1f}; of 64: {averaged_distance:.1f}")
# ```
#
# Better, per image: there are twice as many steps. Each gradient is noisier, but early in training the number of moves counts for more. Per second the gain is smaller, because half a
# batch costs more than half a step (`scaling.json` has the times). `decay_steps` and `ema_momentum` count steps.
#
# </details>
#
# ## Summary
#
# - A recipe is many settings that fit together: small networks, many steps, Adam without momentum, an average of $G$'s weights.
# - On a CPU count steps, not hours. Two thousand small steps make garments.
# - $D$ can learn a small data set by heart. Images that it has not seen tell. Shifting real and generated images alike helps, more data helps most.
# - XLA changes how the step is computed, mixed precision in how many digits. Neither changes what is computed.
# - One file holds all that training depends on. A run that was saved goes on as if nothing had happened.
#
# **Next:** lesson 10 keeps the networks and changes the loss.
