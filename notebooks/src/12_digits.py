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
# # Digits {#digits}
#
# A GAN logs four numbers while it learns. How to read them, and what they cannot say.
#
# **Papers:** Goodfellow et al., [*Generative Adversarial Nets*](https://arxiv.org/abs/1406.2661) (2014)
#
# **You need:** lessons sec:optimal-discriminator, sec:train-step and sec:convolutions. · **Study time:** 60 minutes · **Running time:** about 150 seconds on two CPU cores; no GPU needed.
#
# **You will be able to**
#
# - say where each of the four curves is in an even game, and when `d_real` and `d_fake` add up to 1;
# - tell which numbers are taken before $D$'s step and which after it;
# - show what none of them can say about the pictures;
# - compare pictures fairly, and decide when to stop.

# %%
# Set-up. Importing kgan first keeps TensorFlow's start-up messages off the page.
import base64
import math
import tempfile
from pathlib import Path

import kgan
from kgan import callbacks, data, losses, metrics, models, plots, theory

import keras
import matplotlib.pyplot as plt
import numpy as np
import tensorflow as tf

SEED = 5  # of the run on this page; the recorded runs have the seeds 0 to 4

# %%
# Parameters: change them and run everything again.
EPOCHS = 10  # of 125 steps: once through the 8,000 images
BATCH_SIZE = 64
RATE = 2e-3  # Adam's
ALONE = 100  # steps that one player takes alone
N = 2000  # samples of a measurement

# %% jupyter={"source_hidden": true}
rng = np.random.default_rng(SEED)
plt.rcParams.update({"axes.spines.top": False, "axes.spines.right": False})
plt.rcParams.update({"legend.frameon": False, "figure.constrained_layout.use": True})
ON_GPU = bool(tf.config.list_physical_devices("GPU"))
AS_RECORDED = (EPOCHS, BATCH_SIZE, RATE, ALONE, N) == (10, 64, 2e-3, 100, 2000)
RUNS = sorted(data.recorded("four_numbers"), key=lambda run: run["seed"])


def recorded(look, variant="base"):
    """What `look` takes from each recorded run, an array."""
    return np.array([look(run) for run in RUNS if run["variant"] == variant])


def told(values, digits=3):
    """Least and largest of the recorded values, as text."""
    return f"{values.min():.{digits}f} to {values.max():.{digits}f}"


def fits(live, values):
    """Whether one more value is where the recorded ones let expect it: Student's t, 99 %."""
    t = {2: 63.66, 3: 9.92, 4: 5.84, 5: 4.60}[len(values)]
    half = t * values.std(ddof=1) * math.sqrt(1 + 1 / len(values))
    return not AS_RECORDED or abs(live - values.mean()) < half


# %% [markdown]
# ## A run to read {#run-to-read}
#
# The networks are those of lesson sec:convolutions, and the data are digits. The loss is the non-saturating one, the learning rate constant. The ruler is the Fréchet distance of lesson sec:convolutions, section sec:data-and-ruler: 0 is perfect.
#
# `fit` logs four numbers, each a mean over the steps of an epoch: `d_loss`, `g_loss`, and $D$'s mean outputs `d_real` and `d_fake`. Our GAN logs two more. It asks $D$ about the same new fakes just before and just after $D$'s step.


# %%
@keras.saving.register_keras_serializable("digits")
class Watched(kgan.GAN):
    def __init__(self, *networks, **settings):
        super().__init__(*networks, **settings)
        self.asked = [keras.metrics.Mean(name) for name in ("before", "after")]

    @property
    def metrics(self):
        return [*super().metrics, *self.asked]

    def update_discriminator(self, real, labels=None):
        fake = self.sample(tf.shape(real)[0])
        self.asked[0].update_state(tf.sigmoid(self.discriminator(fake, training=True)))
        super().update_discriminator(real)
        self.asked[1].update_state(tf.sigmoid(self.discriminator(fake, training=True)))


# %%
def build(discriminator=None, **settings):
    """A compiled GAN that has learned nothing yet."""
    g = models.build_conv_generator(latent_dim=16, filters=24, depth=2, seed=3 * SEED)
    d = models.build_conv_discriminator(filters=16, depth=1, seed=3 * SEED + 1)
    gan = Watched(g, discriminator or d, seed=3 * SEED + 2)
    adam = [keras.optimizers.Adam(RATE, beta_1=0.0, beta_2=0.99) for _ in range(2)]
    gan.compile(*adam, ema_momentum=0.995, steps_per_execution=5, **settings)
    return gan


class KeepPictures(keras.callbacks.Callback):
    def on_epoch_end(self, epoch, logs=None):
        same.append(self.model.generate(100, seed=SEED))
        new.append(self.model.generate(100, seed=1000 + epoch))


# %%
(x_train, _), (x_test, _) = data.load_data("mnist")
images, unseen = data.scale(x_train), data.scale(x_test)
gan, same, new = build(), [], []
watch = [callbacks.EvaluateGAN("mnist", N), KeepPictures()]
settings = {"batch_size": BATCH_SIZE, "verbose": 0}
history = gan.fit(images, epochs=EPOCHS, callbacks=watch, **settings).history
log = {name: np.array(values) for name, values in history.items()}
print("Fréchet distance after each epoch:", log["frechet_distance"].round(1))

# %% jupyter={"source_hidden": true}
assert (
    log["frechet_distance"][-1] < 0.5 * log["frechet_distance"][1]
)  # recorded: 0.20 to 0.28 of it
ends = recorded(lambda run: math.log(run["curves"]["frechet_distance"][-1]))
assert fits(math.log(log["frechet_distance"][-1]), ends)

# %% [markdown]
# ## Samples at fixed latents {#fixed-latents}
#
# How did the digits come about? One row for each moment. On the left all rows have **the same latents**. On the right each has new ones.

# %% jupyter={"source_hidden": true}
moments = sorted({1, 2, EPOCHS // 3, 2 * EPOCHS // 3, EPOCHS})
_, axes = plt.subplots(1, 2, figsize=(9, 3.2))
titles = "the same latents in each row", "new latents in each row"
for ax, kept, title in zip(axes, (same, new), titles, strict=True):
    strip = np.concatenate([kept[epoch - 1][:8] for epoch in moments])
    plots.image_grid(strip, columns=8, title=title, ax=ax)
for row, epoch in enumerate(moments):
    axes[0].text(-4, (row + 0.5) * 30, f"epoch {epoch}", ha="right", va="center")
plots.show(
    "Two blocks of digits side by side, a row for each moment. Left, same latents: each column starts as broken strokes and becomes a digit or something near it; some change on the way. Right, new latents: the rows also get better, but no column has anything to do with the row above."
)

# %% [markdown]
# *One generator at several moments. Left: a column is one latent vector. Right: columns mean nothing.*
#
# Read a column on the left: you see what **training** did, because nothing else changed. On the right two things change at once. Is a row better, or was the draw lucky? How large is the second effect?

# %%
moved = {"same": np.abs(np.diff(same, axis=0)), "new": np.abs(np.diff(new, axis=0))}
moved = {name: values.mean(axis=(1, 2, 3, 4)) for name, values in moved.items()}
apart = np.abs(images[:4000] - images[4000:]).mean()
print(f"two real digits differ by {apart:.2f} in a pixel, on average; samples change")
for name, values in moved.items():
    print(f"from epoch to epoch, {name} latents: {values.round(3)}")

# %% jupyter={"source_hidden": true}
assert fits(moved["same"][-1], recorded(lambda run: run["change"]["same"][-1]))
assert abs(moved["new"][-1] / apart - 1) < 0.1  # recorded: 0.34 to 0.35, to 0.33
assert moved["same"][-1] < 0.5 * moved["same"][0]  # recorded: 0.26 to 0.31 of it
assert moved["same"][-1] < 0.3 * moved["new"][-1]  # recorded: 0.15 to 0.18 of it

# %% [markdown]
# With new latents the pictures change by about as much as two real digits differ. That hides what training does. With the same latents you see that it settles.
#
# > **A mistake you will meet:** new latents at each preview. Draw the preview's latents **once**; here a seed does it (`kgan.callbacks.SampleGrid` keeps such pictures for you). Only the preview's! In training each step needs new noise.
#
# ## What the four numbers say {#what-numbers-say}
#
# ### The level of the even game
#
# A $D$ that cannot tell says the same to everything. Let its logit be 0. What do the four numbers read? It depends on the loss.

# %%
# NBVAL_CHECK_OUTPUT
undecided, even = tf.zeros((8, 1)), {}
for name in ("non_saturating", "hinge"):
    loss = losses.get(name)
    levels = loss.discriminator(undecided, undecided), loss.generator(undecided)
    even[name] = [abs(float(x)) for x in (*levels, loss.score(undecided)[0, 0])]
    print(f"{name:14}: d_loss {even[name][0]:.3f}, g_loss {even[name][1]:.3f}", end=", ")
    print(f"d_real and d_fake {even[name][2]:.1f}")

# %% jupyter={"source_hidden": true}
EVEN_D, EVEN_G = 2 * math.log(2), math.log(2)
assert np.allclose(even["non_saturating"], (EVEN_D, EVEN_G, 0.5))
assert np.allclose(even["hinge"], (2, 0, 0))
for score in (-1.0, -0.5, 0.3, 1.0):
    same_score = tf.fill((8, 1), score)
    assert math.isclose(losses.Hinge().discriminator(same_score, same_score), 2, rel_tol=1e-6)
    d_loss = float(losses.NonSaturating().discriminator(same_score, same_score))
    assert d_loss > EVEN_D + 0.02  # with cross-entropy 0 is the best that it can say
assert losses.Hinge().discriminator(tf.fill((8, 1), 1.2), tf.fill((8, 1), 1.2)) > 2.1

# %% [markdown]
# So ask first *which loss*. Hinge's $D$ gives raw scores, and *any* score from −1 to 1, the same for all images, has the `d_loss` 2. So a `d_fake` of 0 does not mean *rejects*: look at its distance from `d_real`. And some programs log the *mean* of $D$'s two halves: then even is 0.693, not 1.386.
#
# ### When `d_real` and `d_fake` add up to 1
#
# Take the optimal discriminator, $D^* = p_\text{data} / (p_\text{data} + p_g)$. Then
#
# $$\mathbb{E}_{p_\text{data}} D^* + \mathbb{E}_{p_g} D^* = \int \frac{p_\text{data}\,(p_\text{data} + p_g)}{p_\text{data} + p_g}\,dx = 1.$$
#
# A real $D$ is not optimal. But much less is enough. $D$'s last layer has a **bias** $b$, and the slope of the cross-entropy in it is
#
# $$\frac{\partial J_D}{\partial b} = \bar d_\text{real} + \bar d_\text{fake} - 1.$$
#
# So the sum is 1, on average over many steps, as long as this one parameter does not drift. At one moment it may be off, as in the next cell.
#
# That leaves one number, the **gap**. For the optimal $D$ it has a meaning:
#
# $$\mathbb{E}_{p_\text{data}} D^* - \mathbb{E}_{p_g} D^* = \frac12 \int \frac{(p_\text{data} - p_g)^2}{p_\text{data} + p_g}\,dx.$$
#
# It is 0 exactly if $p_g = p_\text{data}$, and 1 if the two have nothing in common.

# %%
some = images[:256], gan.generate(256, seed=SEED)
with tf.GradientTape() as tape:
    logits = [gan.discriminator(pictures, training=True) for pictures in some]
    d_loss = losses.NonSaturating().discriminator(*logits)
slope = float(tape.gradient(d_loss, gan.discriminator.trainable_weights[-1])[0])
total = sum(float(tf.reduce_mean(tf.sigmoid(x))) for x in logits)
print(f"slope in the last bias {slope:+.4f}, d_real + d_fake - 1 = {total - 1:+.4f}")

# %% jupyter={"source_hidden": true}
assert math.isclose(slope, total - 1, abs_tol=1e-5)
bias = tf.Variable(1.0)  # the same far from rest, where the sign is seen
with tf.GradientTape() as tape:
    shifted = [x + bias for x in logits]
    d_loss = losses.NonSaturating().discriminator(*shifted)
total = sum(float(tf.reduce_mean(tf.sigmoid(x))) for x in shifted)
assert math.isclose(tape.gradient(d_loss, bias), total - 1, abs_tol=1e-5)
assert total - 1 > 0.2
p, q = rng.dirichlet(np.ones(20), size=2)  # two distributions on twenty points
best = theory.optimal_discriminator(p, q)
assert math.isclose(np.sum(p * best) + np.sum(q * best), 1)
assert math.isclose(np.sum(p * best) - np.sum(q * best), np.sum((p - q) ** 2 / (p + q)) / 2)

# %% [markdown]
# One more tie. $-\log$ is convex. So by Jensen's inequality, for one and the same $D$,
#
# $$J_D \ge -\log \bar d_\text{real} - \log(1 - \bar d_\text{fake}), \qquad J_G \ge -\log \bar d_\text{fake},$$
#
# with equality if $D$ gives all real images one value and all fakes one value. The four numbers are not four independent witnesses. Now the curves.

# %% jupyter={"source_hidden": true}
d_real, d_fake, d_loss, g_loss = (log[name] for name in ("d_real", "d_fake", "d_loss", "g_loss"))
gap = d_real - d_fake
_, axes = plt.subplots(1, 2, figsize=(9, 3))
looks = {"color": plots.BLUE, "linestyle": "-"}, {"color": plots.VERMILION, "linestyle": "--"}
number = np.arange(1, EPOCHS + 1)
for name, level, look in zip(("d_loss", "g_loss"), (EVEN_D, EVEN_G), looks, strict=True):
    axes[0].plot(number, log[name] - level, label=f"{name} - {level:.3f}", **look)
for name, look in zip(("d_real", "d_fake"), looks, strict=True):
    axes[1].plot(number, log[name], label=name, **look)
titles = "losses, less those of the even game", "$D$'s mean outputs"
for ax, level, title in zip(axes, (0, 0.5), titles, strict=True):
    ax.axhline(level, color="grey", linewidth=0.8)
    ax.set(xlabel="epoch", title=title)
    ax.legend()
assert (d_loss < EVEN_D).all()
assert (g_loss > EVEN_G).all()
assert ((gap > 0) & (gap < 0.2)).all()
assert np.abs(d_real + d_fake - 1)[1:].max() < 0.012  # recorded: 0.002 to 0.004
plots.show(
    f"Two plots over the epochs. Left: d_loss lies below the grey line of the even game, in the end by {EVEN_D - d_loss[-1]:.3f}; g_loss lies above it, in the end by {g_loss[-1] - EVEN_G:.3f}. Right: from the second epoch on d_real lies a little above one half and d_fake as much below; the gap is {gap[1]:.3f} in the second epoch and {gap[-1]:.3f} in the last."
)

# %% [markdown]
# *The four numbers, epoch by epoch. Grey: the even game. Mind the scales: all of it is close to even.*
#
# From the second epoch on the sum is 1. The gap is small, and it *grows*. How to read such curves, with cross-entropy:
#
# | what you see | what it can mean |
# |---|---|
# | `d_real` a little above ½, `d_fake` a little below | as here: $D$ still sees differences. With other recipes it may be further ahead: look at the pictures before you worry |
# | both at ½ | $D$ cannot tell, on average. $G$ may be perfect. Or $D$ is too weak (exercise 4), or has learned nothing yet |
# | `d_real` near 1, `d_fake` near 0 | $D$ is sure. $G$ may be far behind, or $D$ may know its images by heart: lesson sec:clinic |
# | a sum far from 1, for long | look for a mistake: lesson sec:train-step, section sec:step-mistakes, has two that show here. (Labels may be smoothed: exercise 1) |
#
# ## Before and after $D$'s step {#before-and-after}
#
# One thing does not fit. By Jensen `g_loss` should be a little above $-\log$ of `d_fake`. How little?

# %%
after = log["after"]
print("g_loss:          ", g_loss[1:].round(3))
print("-log(d_fake):    ", -np.log(d_fake[1:]).round(3))
print("-log(after):     ", -np.log(after[1:]).round(3))

# %% jupyter={"source_hidden": true}
before, rest = log["before"], slice(1, None)  # from the second epoch on
BASE = [
    {k: np.array(v) for k, v in run["curves"].items()} for run in RUNS if run["variant"] == "base"
]


def means(of):
    """The mean of `of(curves)` from the second epoch on: here, and in each recorded run."""
    return of(log)[rest].mean(), np.array([of(curves)[rest].mean() for curves in BASE])


too_high, too_high_recorded = means(lambda c: c["g_loss"] + np.log(c["d_fake"]))
left, left_recorded = means(lambda c: c["g_loss"] + np.log(c["after"]))
drop, drop_recorded = means(lambda c: c["before"] - c["after"])
wide, wide_recorded = means(lambda c: c["d_real"] - c["d_fake"])
for what, live, others in (
    ("g_loss above -log(d_fake)", too_high, too_high_recorded),
    ("g_loss above -log(after)", left, left_recorded),
    ("before - after", drop, drop_recorded),
    ("d_real - d_fake", wide, wide_recorded),
):
    print(f"{what:26} {live:.4f}; {len(others)} recorded runs: {told(others, 4)}")
    assert fits(live, others)
taken = (EPOCHS - 1) * 125 * drop
kept = before[-1] - before[1]
print(f"from the second epoch on D's steps took {taken:.1f} in all; `before` moved by {kept:+.3f}")
for fall, lead, much, little in zip(
    (drop, *drop_recorded),
    (wide, *wide_recorded),
    (too_high, *too_high_recorded),
    (left, *left_recorded),
    strict=True,
):
    assert 3 * lead > fall > lead > 0  # recorded: 1.1 to 2.1 times the gap
    assert 0 < little < 0.25 * much  # recorded: 0.12 to 0.19 of it
    # By hand: near one half the logarithm has the slope 2. Recorded: up to 1.04 times.
    assert math.isclose(much - little, 2 * fall, rel_tol=0.1)
assert math.isclose(taken, len(images) // BATCH_SIZE * np.sum((before - after)[rest]))
assert abs(kept) < taken / 100

# %% [markdown]
# The cause: `d_fake` is taken **before** $D$'s step, `g_loss` **after** it. In one step $D$ lowers its mean answer to fakes that it is not trained on, by more than the gap itself. With `after`, what $G$'s turn sees, little of the puzzle is left. That is Jensen's part: $D$'s answers differ from fake to fake.
#
# Look at the last line: what $D$ takes in its turn, $G$ takes back in its own. An even game is no rest.
#
# And `g_loss` stands above $\log 2$ though the game is close to even: it is measured when $D$ has just had the last word. PyTorch's [DCGAN](https://github.com/pytorch/examples/blob/main/dcgan/main.py) prints $D(G(z))$ twice, before $D$'s step and after it, on the very fakes that the step was about.
#
# ## What the four numbers cannot say {#what-numbers-cannot-say}
#
# The gap would be a distance between $p_g$ and $p_\text{data}$ **if $D$ were optimal**. It isn't: $D$ runs after a moving target. So the numbers say how the players stand *against each other*, not how good $G$ is.
#
# **Predict before you run.** The digits became better and better. Which way did `g_loss` go, from the second epoch to the last?
#
# <details><summary>Answer</summary>
#
# Up, a little, and the gap widened: both in $D$'s favour. So it was in all recorded runs.
#
# </details>

# %%
print("epoch  d_real  d_fake  d_loss  g_loss  Fréchet distance")
for i, found in enumerate(log["frechet_distance"]):
    print(f"{i + 1:5}  {d_real[i]:6.3f}  {d_fake[i]:6.3f}  {d_loss[i]:6.3f}", end="  ")
    print(f"{g_loss[i]:6.3f}  {found:16.1f}")

# %% jupyter={"source_hidden": true}
for curves in (log, *BASE):
    distance, lead = curves["frechet_distance"], curves["d_real"] - curves["d_fake"]
    assert distance[1] > 2 * distance[-1]  # quality: several times better
    assert curves["g_loss"][-1] > curves["g_loss"][1]  # the loss is higher: 0.011 to 0.035
    assert 0.1 > lead[-1] > lead[1]  # and the gap is wider: recorded 0.003 to 0.016
    assert curves["g_loss"][rest].max() < 1.1 * curves["g_loss"][rest].min()

# %% [markdown]
# The distance falls to a fraction. The losses hardly move, and as far as they move, they go the **wrong way**.
#
# Two experiments make the point sharper. Both start from copies of the trained GAN. All numbers are taken at one moment, from one $D$, on images it has not been trained on.
#
# **$D$ learns alone**: 100 steps, and $G$ none. Not a pixel changes. **$G$ learns alone**: 100 steps, and $D$ none.
#
# **Predict before you run.** What happens to `g_loss` in each, and to the pictures?
#
# <details><summary>Answer</summary>
#
# $D$ finds the fakes out better: `g_loss` **rises**, with the same pictures. $G$ alone finds what this one $D$ likes: `g_loss` **falls**, and the pictures get **worse**.
#
# </details>


# %%
def twin(model):
    """The same GAN once more, optimizers and all."""
    with tempfile.TemporaryDirectory() as folder:
        model.save(Path(folder) / "gan.keras")
        return kgan.load_model(Path(folder) / "gan.keras")


d_alone, g_alone = twin(gan), twin(gan)
update_d = tf.function(d_alone.update_discriminator, autograph=False)
update_g = tf.function(g_alone.update_generator, autograph=False)
for batch in np.split(images[: ALONE * BATCH_SIZE], ALONE):
    update_d(tf.constant(batch))
    update_g(tf.constant(batch))


# %%
def standing(model):
    """The four numbers at this moment, on unseen images and new fakes, and the distance."""
    real_logits = model.discriminator(unseen[:500], training=True)
    fake_logits = model.discriminator(model.sample(500), training=True)
    loss, samples = losses.NonSaturating(), model.generate(N, seed=SEED)
    return {
        "d_real": float(tf.reduce_mean(tf.sigmoid(real_logits))),
        "d_fake": float(tf.reduce_mean(tf.sigmoid(fake_logits))),
        "d_loss": float(loss.discriminator(real_logits, fake_logits)),
        "g_loss": float(loss.generator(fake_logits)),
        "distance": metrics.distance_to_test_set(samples, "mnist"),
    }


# %%
cases = {"untrained": build(), "trained": gan, "D alone": d_alone, "G alone": g_alone}
cases = {name: standing(model) for name, model in cases.items()}
for name, found in cases.items():
    print(f"{name:10}", "  ".join(f"{key} {value:.2f}" for key, value in found.items()))

# %% jupyter={"source_hidden": true}
unchanged = np.abs(d_alone.generate(10, seed=SEED) - gan.generate(10, seed=SEED)).max()
assert unchanged < 1e-3 if ON_GPU else unchanged == 0  # not a pixel
for each in (cases, *(run for run in RUNS if run["variant"] == "base")):
    start, untrained = each["trained"], each["untrained"]
    after_d, after_g = each["D alone"], each["G alone"]
    assert abs(untrained["d_loss"] - EVEN_D) < 0.15  # the numbers of an even game ...
    assert abs(untrained["g_loss"] - EVEN_G) < 0.1  # recorded: up to 0.08, up to 0.03
    assert untrained["distance"] > 100 * start["distance"]  # ... and flat grey
    assert after_d["g_loss"] > 1.7 * start["g_loss"]  # recorded: 2.4 to 4.4 times
    assert 0.3 < after_d["d_real"] - after_d["d_fake"] < 0.85  # recorded: 0.52 to 0.66
    assert math.isclose(after_d["distance"], start["distance"], rel_tol=1e-3)
    assert after_g["g_loss"] < 0.15 * start["g_loss"]  # recorded: 0.00 to 0.09 of it
    assert after_g["distance"] > 2.5 * start["distance"]  # recorded: 4.5 to 12 times

# %% jupyter={"source_hidden": true}
strip = np.concatenate([model.generate(10, seed=SEED) for model in (gan, g_alone)])
ax = plots.image_grid(strip, columns=10)
plots.show(
    "Two rows of ten samples from the same latents. Above, after training: digits. Below, after G has learned alone: the same shapes, blurred, crossed by grey streaks; some have become other digits."
)

# %% [markdown]
# *Above: the trained GAN. Below: the same latents after $G$ has learned alone. Its loss is far lower.*
#
# The recorded runs agree, line by line. What could the best $D$ have said? For *any* $D$ the gap is at most the total variation (lesson sec:distances-lesson) $\tfrac12 \int \lvert p_\text{data} - p_g \rvert$, whose square is at most the gap of $D^*$ (Cauchy–Schwarz). So the $D$ that learned alone gives a lower bound:

# %%
alone = cases["D alone"]["d_real"] - cases["D alone"]["d_fake"]
print(f"gap in the log: {gap[-1]:.3f}; of the best D: about {alone**2:.2f} or more")

# %% jupyter={"source_hidden": true}
assert alone**2 > 10 * gap[-1]  # recorded: 17 times and more
assert alone < 0.85  # recorded: 0.52 to 0.66
for run in RUNS:
    if run["variant"] == "base":
        lead = run["D alone"]["d_real"] - run["D alone"]["d_fake"]
        assert lead**2 > 10 * (run["curves"]["d_real"][-1] - run["curves"]["d_fake"][-1])
        assert lead < 0.85  # 0.52 to 0.66
total_variation, best_gap = np.abs(p - q).sum() / 2, np.sum((p - q) * best)
assert math.isclose(total_variation, np.maximum(p - q, 0).sum())  # the gap of a D that says 0 or 1
assert abs(np.sum((p - q) * rng.uniform(size=20))) <= total_variation
assert math.isclose(best_gap, np.sum((p - q) ** 2 / (p + q)) / 2)
assert total_variation**2 <= best_gap <= total_variation

# %% [markdown]
# > **Is it normal that the generator's loss rises?** It can be: it rises when $D$ gets better, whatever $G$ does. A falling one is no better news ($G$ alone). One rise is a warning: when $D$ gets better on its *training* images only. See below.
#
# > **What losses are ideal?** None. An untrained GAN has about those of a perfect one: see the first line.
#
# > **When do I stop?** When a *measure of quality* stops improving, or improves too slowly for you. Keep the best weights: `keras.callbacks.ModelCheckpoint("best.keras", monitor="frechet_distance", mode="min", save_best_only=True)`, after `EvaluateGAN`. (Chosen by its distance to the test images, a model looks a little better on them than it is.)
#
# ### Does $D$ know its images by heart?
#
# `EvaluateGAN` also asks $D$ about training images and about 2,000 real ones that it was **not** trained on. If `d_held_out` falls below `d_training`, a part of what $D$ tells $G$ is no longer about digits. How large a part of the gap?

# %%
by_heart = log["d_training"] - log["d_held_out"]
print("d_training - d_held_out:", by_heart.round(3))
print("d_real - d_fake:        ", gap.round(3))

# %% jupyter={"source_hidden": true}
half = slice(EPOCHS // 2, None)
shares = np.array(
    [
        (c["d_training"] - c["d_held_out"])[half].mean() / (c["d_real"] - c["d_fake"])[half].mean()
        for c in (log, *BASE)
    ]
)
print(f"second half: {shares[0]:.0%} of the gap;", end=" ")
print(f"recorded runs: {shares[1:].min():.0%} to {shares[1:].max():.0%}")
assert 0.2 < shares.min() < shares.max() < 2  # recorded: 0.40 to 0.93

# %% [markdown]
# Both numbers are small. But one is a good part of the other: after ten times through 8,000 digits $D$ has begun to know them. (The same 2,000 are asked each time: the spread over the epochs does not tell how far other images would differ.) Lesson sec:garments, section sec:data-and-width, shows where that can lead.
#
# ## Grey noise after an hour {#grey-noise}
#
# > **Why are my samples grey noise after an hour on a CPU?** First suspect: an hour was not many *steps*.
#
# Three records. A minute on two CPU cores with these digits: the course's recipe, and a tutorial's networks (lesson sec:garments, section sec:what-time-brings, names it). What a step costs. And the networks of this page after 250 steps, with one setting changed: Adam's rate.

# %% jupyter={"source_hidden": true}
minute = [r for r in data.recorded("recipe") if (r["dataset"], r.get("mark")) == ("mnist", 60)]
done = {}
for method in ("kgan_preset", "tensorflow_tutorial"):
    found = [(r["steps"], r["frechet_distance"]) for r in minute if r["method"] == method]
    done[method] = steps, distance = np.median(found, axis=0)
    print(f"{method:19}: {steps:5.0f} steps, distance {distance:6.1f} (runs: {len(found)})")
cost = {(r["varied"], r["value"]): r["milliseconds_a_step"] for r in data.recorded("scaling")}
wider, larger = (
    cost[v, b] / cost[v, a] for v, a, b in (("filters", 16, 64), ("batch_size", 64, 256))
)
print(f"a step takes {larger:.1f} times as long with four times the images", end=", ")
print(f"{wider:.1f} times with four times the filters")
assert done["kgan_preset"][0] > 10 * done["tensorflow_tutorial"][0]
assert done["kgan_preset"][1] < 0.05 * done["tensorflow_tutorial"][1]
assert 2 < larger < 4 < wider < 16  # a part of a step costs the same; weights go with the square
early = {(run["variant"], run["seed"]): run["curves"]["frechet_distance"][1] for run in RUNS}
SHOWN = "base", "rate 0.0001"
seeds = [seed for variant, seed in early if variant == SHOWN[1] and ("base", seed) in early]
times = np.array([early[SHOWN[1], seed] / early["base", seed] for seed in seeds])
print(f"Adam at 0.0001 for {RATE}: {told(times, 0)} times the distance, {len(times)} pairs of runs")
assert times.min() > 25  # recorded: 55 to 80
_, axes = plt.subplots(len(SHOWN), 1, figsize=(7, 1.7))
for ax, name in zip(axes, SHOWN, strict=True):
    (text,) = (run["samples"] for run in RUNS if (run["variant"], run["seed"]) == (name, 0))
    ax.imshow(tf.io.decode_png(base64.b64decode(text))[..., 0], cmap="gray", vmin=0, vmax=255)
    ax.axis("off")
    ax.text(-6, 15, name, ha="right", va="center")
plots.show(
    "Two rows of ten samples from the same latents. Above, base: white strokes, some of them digits. Below, with the small learning rate: grey blurs, crossed by a fine lattice."
)

# %% [markdown]
# *Samples of two recorded runs (seed 0) after 250 steps. Above: as on this page.*
#
# So count steps, not minutes. Tutorials are often made for a GPU: wide networks, large batches, a small rate. On a CPU they get few steps, and for few steps such a rate is too small.
#
# Grey in spite of many steps? Ask *which loss* before you read `d_fake`. With minimax a `d_fake` near 0 means hardly any gradient for $G$ (lesson sec:vanishing-gradients). With the non-saturating loss it says that $D$ is far ahead, and no more. With hinge it says nothing without `d_real`. Lesson sec:clinic goes through the causes.


# %% jupyter={"source_hidden": true}
# For exercise 3.
def check_contradicts(answer):
    """Tries it on the numbers of a D whose answers are known; says what is wrong."""
    real, fake = rng.uniform(0.3, 0.9, 64), rng.uniform(0.01, 0.7, 64)  # D's answers
    moment = {"d_loss": np.mean(-np.log(real)) - np.mean(np.log(1 - fake))}
    moment |= {"g_loss": np.mean(-np.log(fake)), "d_real": real.mean(), "d_fake": fake.mean()}
    if answer(**moment):
        return "These are the numbers of one D, and no contradiction: the bounds are no equations."
    least = -math.log(moment["d_real"]) - math.log(1 - moment["d_fake"])
    if not answer(**moment | {"d_loss": least - 0.01}):
        return "This d_loss is too small for these d_real and d_fake."
    if not answer(**moment | {"g_loss": -math.log(moment["d_fake"]) - 0.01}):
        return "This g_loss is too small for this d_fake."
    return "Right."


# %% [markdown]
# ## Exercises
#
# **1.** With one-sided smoothing real images have the label 0.9. What do `d_real` and `d_fake` read in an even game?
#
# <details><summary>Solution</summary>
#
# 0.45 each: the slope in the bias is then $\bar d_\text{real} + \bar d_\text{fake} - 0.9$.
#
# ```python
# bias = tf.Variable(math.log(0.45 / 0.55))  # D says 0.45 to everything
# with tf.GradientTape() as tape:
#     logits = tf.fill((8, 1), bias)
#     smoothed = losses.NonSaturating(real_label=0.9).discriminator(logits, logits)
# assert abs(tape.gradient(smoothed, bias)) < 1e-6
# ```
#
# </details>
#
# **2.** Someone keeps the epoch with the smallest `g_loss`, someone else the one whose `d_loss` is nearest to $2 \log 2$. Which do they choose, from the second on, and at what distance?
#
# <details><summary>Solution</summary>
#
# Early ones, when the digits were bad.
#
# ```python
# frechet = log["frechet_distance"]
# choices = {"g_loss": g_loss[1:].argmin() + 1, "d_loss": (EVEN_D - d_loss[1:]).argmin() + 1}
# for name, i in choices.items():
#     print(f"{name}: epoch {i + 1}, distance {frechet[i]:.1f}; the least is {frechet.min():.1f}")
#     assert frechet[i] > 1.5 * frechet.min()
# assert g_loss[choices["g_loss"]] == g_loss[1:].min()
# assert d_loss[choices["d_loss"]] == d_loss[1:].max()  # it stays below
# ```
#
# </details>
#
# **3.** You are sent four numbers of one moment, all from one $D$. Write `contradicts(d_loss, g_loss, d_real, d_fake)`: whether they cannot be. `check_contradicts(contradicts)` says what is wrong.
#
# <details><summary>Solution</summary>
#
# ```python
# def contradicts(d_loss, g_loss, d_real, d_fake):
#     least_d = -math.log(d_real) - math.log(1 - d_fake)
#     return d_loss < least_d or g_loss < -math.log(d_fake)
#
#
# assert check_contradicts(contradicts) == "Right."
# assert "no equations" in check_contradicts(lambda **log: log["d_real"] + log["d_fake"] != 1)
# assert "g_loss" in check_contradicts(
#     lambda **log: log["d_loss"] < -math.log(log["d_real"]) - math.log(1 - log["d_fake"])
# )
# ```
#
# </details>
#
# **4.** (Break it.) Make the four numbers nearly perfect, and the pictures worthless. Give `build` a $D$ that sees an image's mean brightness only, and train for two epochs.
#
# <details><summary>Solution</summary>
#
# ```python
# blind = keras.Sequential([keras.Input((28, 28, 1)), keras.layers.GlobalAveragePooling2D()])
# blind.add(keras.layers.Dense(16, activation="leaky_relu"))
# blind.add(keras.layers.Dense(1))
# broken = build(blind)
# numbers = broken.fit(images, epochs=2, **settings).history
# distance = metrics.distance_to_test_set(broken.generate(N, seed=SEED), "mnist")
# print({name: round(values[-1], 3) for name, values in numbers.items()}, distance)
# assert abs(numbers["d_real"][-1] - 0.5) < 0.01 > abs(numbers["d_fake"][-1] - 0.5)  # 0.000
# assert distance > 100 * log["frechet_distance"][-1]  # more than 300 times
# ```
#
# </details>
#
# **5.** Train for two epochs with `build(adversarial_loss="hinge")`. What do `d_real` and `d_fake` read, and does $D$ reject everything?
#
# <details><summary>Solution</summary>
#
# They are raw scores, near each other, somewhere between −1 and 1. And `d_loss` is near 2: $D$ can hardly tell.
#
# ```python
# numbers = build(adversarial_loss="hinge").fit(images, epochs=2, **settings).history
# print({name: round(values[-1], 3) for name, values in numbers.items()})
# assert abs(numbers["d_loss"][-1] - 2) < 0.05  # 1.985
# assert 0 < numbers["d_real"][-1] - numbers["d_fake"][-1] < 0.05  # 0.016
# assert abs(numbers["d_fake"][-1]) < 0.7  # 0.22
# ```
#
# </details>
#
# **6.** Ask the trained $D$ about pictures it has never met: digits upside down, with black and white swapped, garments, noise. Predict the order. Then ask the $D$ that has learned alone. Is it better with strange pictures, too?
#
# <details><summary>Solution</summary>
#
# ```python
# noise = np.random.default_rng(0).uniform(-1, 1, (500, 28, 28, 1)).astype("float32")
# garments = data.scale(data.load_data("fashion_mnist")[1][0][:500])
# strange = {"upside down": unseen[:500, ::-1], "swapped": -unseen[:500]}
# strange |= {"garments": garments, "noise": noise}
# kinds = {"real": unseen[:500], "G's own": gan.sample(500).numpy(), **strange}
# asked = {"answers": gan, "answers, D alone": d_alone}
# for name, d in asked.items():
#     asked[name] = {kind: float(d.discriminate(x).mean()) for kind, x in kinds.items()}
# for kind in kinds:
#     print(f"{kind:12}", *(f"{found[kind]:.2f}" for found in asked.values()))
# for run in (asked, *(run for run in RUNS if run["variant"] == "base")):
#     trained, alone = run["answers"], run["answers, D alone"]
#     assert abs(trained["real"] - trained["upside down"]) < 0.1  # recorded: up to 0.04
#     assert trained["real"] > max(trained["swapped"], trained["garments"]) + 0.01
#     assert 0.1 < trained["noise"] == min(trained.values())  # recorded: 0.16 and more
#     if run is not asked:  # a run of its own may believe less in noise
#         # Recorded: 0.08 to 0.47 above.
#         assert min(alone[kind] for kind in strange) > alone["G's own"] + 0.03
# ```
#
# The trained $D$ is sure of nothing. Real digits come before swapped ones and garments, and noise comes last. But digits upside down are about as good as real. The other $D$, much better at finding $G$ out, believes in strange pictures more than in $G$'s digits. In all recorded runs it did so with each kind; in one run of ours it trusted noise less.
#
# Training puts one question to $D$: from the data, or from this $G$? It is **not a detector of strange pictures**.
#
# </details>
#
# **7.** How many steps would *your* machine make in an hour, with these networks, and with four times as many filters? Time ten steps of each.
#
# <details><summary>Solution</summary>
#
# ```python
# import time
#
# for filters in (24, 96):
#     g = models.build_conv_generator(latent_dim=16, filters=filters, depth=2)
#     d = models.build_conv_discriminator(filters=2 * filters // 3, depth=1)
#     model = kgan.GAN(g, d, seed=SEED)
#     model.compile(adversarial_loss="non_saturating")
#     model.fit(images[: 5 * BATCH_SIZE], **settings)  # compiles the step
#     start = time.perf_counter()
#     model.fit(images[: 10 * BATCH_SIZE], **settings)
#     seconds = (time.perf_counter() - start) / 10
#     print(f"{filters} filters: {1000 * seconds:.0f} ms, {3600 / seconds:,.0f} steps an hour")
# ```
#
# </details>
#
# **8.** (Open.) Find the log of a GAN on the web. Which loss? Sum or mean of $D$'s halves? Which numbers are from before $D$'s step? What can you then say about its pictures?
#
# ## Summary
#
# - Ask which loss, then read the level: cross-entropy is even at $2 \log 2$, $\log 2$ and ½; hinge at a `d_loss` of 2, with scores that mean little by themselves.
# - With cross-entropy `d_real` and `d_fake` add up to 1 as long as $D$'s last bias does not drift. So it is the gap that counts.
# - `g_loss` is taken after $D$'s step, the other three before it.
# - The numbers say how the players stand against each other. `g_loss` may rise without a pixel changing, and fall while the pictures get worse.
# - Compare pictures at fixed latents. Stop by a measure of quality. Count steps, not minutes.
#
# **Next:** lesson sec:garments takes the recipe to Fashion-MNIST, and asks what time, data and width bring.
