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
# # The clinic {#clinic}
#
# Eleven ways in which a GAN fails, each made on purpose within seconds. For each: how it looks, the number that gives it away, the
# cause, and the cure, tried on the patient where its networks can be kept.
#
# **Papers:** Goodfellow et al., *Generative Adversarial Nets* (2014) · Salimans et al., *Improved Techniques for Training GANs*
# (2016) · Arjovsky and Bottou, *Towards Principled Methods for Training Generative Adversarial Networks* (2017) · Mescheder
# et al., *Which Training Methods for GANs do actually Converge?* (2018)
#
# **You need:** lessons sec:two-player-game, sec:two-losses, sec:dynamics and sec:train-step. · **Study time:** 75 minutes · **Running time:** about 100 seconds on two CPU cores; no GPU
# needed.
#
# **You will be able to**
#
# - tell what is wrong with a training run from a picture, the curves and one number, and mend it;
# - tell a symptom from an illness;
# - say which number reveals which failure, and why the losses alone do not;
# - have `kgan.diagnose` look at a run of your own, and judge what it says;
# - answer the ten questions that learners of GANs ask most.

# %%
# Set-up. Importing kgan first keeps TensorFlow's start-up messages off the page.
import math
import subprocess
import sys
import tempfile
import warnings
from pathlib import Path

import kgan
from kgan import data, diagnosis, losses, metrics, models, penalties, plots

import keras
import matplotlib.pyplot as plt
import numpy as np
import tensorflow as tf

SEED = 0

# %%
# Parameters: change them and run everything again.
EPOCHS = 30  # of each training; an epoch has
STEPS = 50  # steps, each on
BATCH_SIZE = 128  # points
RATE = 1e-3  # Adam's, when all is well
UNITS = (64, 64)  # the hidden layers of both networks
LATENT_DIM = 8
HEAD_START = 1000  # steps that D takes alone in section sec:vanished-gradient
G_RATE = 5e-4  # of G's plain gradient descent there
GAMMA = 1e3  # the weight of R1 in section sec:large-penalty
DIGITS = 100  # images in section sec:memorised-data, trained on for
DIGIT_EPOCHS = 12  # epochs of 50 steps


# %% [markdown]
# ## A healthy patient {#healthy}
#
# A doctor learns first what healthy looks like. Our patient is a small GAN in the plane. Its data is the ring of lesson sec:train-step: eight round
# clouds. A sample is **good** if it is within 3 standard deviations of the middle of a cloud.
#
# `train` uses settings that work, except for those that we spoil on purpose.


# %%
ring = data.ring(std=0.08)
points = ring.sample(STEPS * BATCH_SIZE, SEED)  # one epoch
new_points = ring.sample(2000, SEED + 1)  # for measuring: no GAN here is trained on them


def adam(rate=RATE, beta_1=0.0):
    """A new optimizer: each network needs its own."""
    return keras.optimizers.Adam(rate, beta_1, beta_2=0.99)


def build_networks(output_activation=None, normalization=None, num_classes=None):
    """A small generator and a small discriminator of points, the same ones each time."""
    shared = {"units": UNITS, "normalization": normalization, "num_classes": num_classes}
    generator = models.build_mlp_generator(
        (2,), LATENT_DIM, output_activation=output_activation, **shared, seed=3 * SEED
    )
    return generator, models.build_mlp_discriminator((2,), **shared, seed=3 * SEED + 1)


def train(gan, x=points, epochs=EPOCHS, callbacks=None, **spoiled):
    """Trains a GAN with healthy settings, but for the spoiled ones."""
    settings = {"g_optimizer": adam(), "d_optimizer": adam(), "steps_per_execution": 25}
    gan.compile(**{**settings, **spoiled})
    return gan.fit(x, batch_size=BATCH_SIZE, epochs=epochs, verbose=0, callbacks=callbacks)


# %% [markdown]
# Here we know where the data is. So we can count the good samples, which nobody can in ordinary training.


# %%
def good_share(gan):
    """The share of good samples among 2,000."""
    return metrics.mode_coverage(gan.generate(2000, seed=SEED), ring)["high_quality"]


gan = kgan.GAN(*build_networks(), seed=SEED)
history = train(gan)
healthy = gan, history
patients = {"healthy": healthy}
print(f"good samples: {good_share(gan):.0%}")
assert good_share(gan) > 0.6

# %% [markdown]
# Each patient gets the same figure: samples on the left, then the curves. Samples outside the frame become triangles at its edge.


# %%
def draw_samples(ax, samples, real=None, colors=None):
    """Draws images, or points over the data's circles or over the real points given."""
    if samples.ndim == 4:
        return plots.image_grid(samples[:48], columns=8, ax=ax)
    if real is None:
        for center in ring.centers:
            ax.add_patch(plt.Circle(center, 3 * ring.std, fill=False, linestyle=":"))
    else:
        ax.plot(*real[:300].T, "x", color=plots.BLUE, markersize=3)
    limit = 2 if real is None else 2.6
    inside = np.abs(samples).max(axis=1) <= limit
    style = {"color": plots.VERMILION}
    if colors is not None:
        style = {"c": colors[inside], "cmap": "viridis"}
    ax.scatter(*samples[inside].T, s=3, **style)
    ax.plot(*np.clip(samples[~inside], -limit, limit).T, "^", color="black", markersize=3)
    limits = -1.08 * limit, 1.08 * limit
    ax.set(xlim=limits, ylim=limits, aspect="equal", xticks=[], yticks=[])


# %%
def draw_curves(axes, history, probabilities):
    """Draws losses and D's mean outputs, with room for the legends above them."""
    plots.training_curves(history, axes=axes)
    low, high = axes[0].get_ylim()
    axes[0].set_ylim(min(low, -0.1), max(high, 1.5))
    if probabilities:
        axes[1].set(ylim=(-0.03, 1.03), yticks=(0, 0.5, 1))
    for ax in axes:
        low, high = ax.get_ylim()
        ax.set_ylim(low, high + 0.3 * (high - low))
        ax.legend(frameon=False, ncols=2, loc="upper center")


def in_words(curves):
    """The curves in words, for those who cannot see them."""
    names = ("d_loss", "g_loss", "d_real", "d_fake")
    each = {n: (np.min(curves[n]), np.max(curves[n]), curves[n][-1]) for n in names}
    said = [f"{n} is {a:.2f} to {b:.2f}, in the end {c:.2f}" for n, (a, b, c) in each.items()]
    return "; ".join(said)


# %%
def show(patient, title, before=None, **style):
    """Draws a patient, after a treatment also as it was before; returns the curves in words."""
    gan, history = patient
    stages = {title: gan} if before is None else {"before": before[0], title: gan}
    widths = [1] * len(stages) + [1.3, 1.3]
    _, axes = plt.subplots(
        1, len(widths), figsize=(9, 2.3), layout="constrained", width_ratios=widths
    )
    for ax, (name, one) in zip(axes, stages.items(), strict=False):
        draw_samples(ax, one.generate(400, seed=SEED), **style)
        ax.set_title(name)
    curves = history.history
    if before is not None:  # one after the other, with a line between
        first = before[1].history
        curves = {name: first[name] + curve for name, curve in curves.items()}
        for ax in axes[-2:]:
            ax.axvline(len(first["d_loss"]) + 0.5, color="black", linewidth=0.8, linestyle=":")
    draw_curves(axes[-2:], curves, gan.adversarial_loss.probabilistic)
    return in_words(history.history)


# %%
words = show(healthy, "healthy")
share = good_share(healthy[0])
plots.show(
    f"Three panels. Left: eight dotted circles on a ring; {share:.0%} of the samples lie in them. Middle and right, the curves: {words}."
)

# %% [markdown]
# *The healthy patient. Left: 400 samples; good ones lie in the dotted circles. Middle and right: the curves.*
#
# All modes are reached. The losses are near $2 \log 2$ and $\log 2$, the mean outputs near ½, and all curves are quiet. The package has a
# doctor of its own. It agrees:

# %%
curves = history.history
assert metrics.mode_coverage(gan.generate(2000, seed=SEED), ring)["modes"] == 8
assert abs(curves["d_loss"][-1] - 2 * math.log(2)) < 0.05  # seeds 0-2: 0.01 to 0.02
assert abs(curves["g_loss"][-1] - math.log(2)) < 0.06  # seeds 0-2: 0.017 to 0.025
assert max(abs(curves[name][-1] - 0.5) for name in ("d_real", "d_fake")) < 0.05
report = kgan.diagnose(history, gan, points, held_out=new_points)
print(report)
assert report == []

# %% [markdown]
# `kgan.diagnose` takes what `fit` returned, the GAN and its training data. It measures what this lesson measures, and returns a list of
# findings. Each has a name, a sentence, its evidence, and the section that explains it. The argument `held_out` is for section sec:memorised-data.
#
# Now the ill ones. Each section goes the same way: picture and curves, the measurement, the cause, the cure. Where the networks can be
# kept, the cure is tried on *them*: the same two networks train on, with the mistake removed, and go back to the doctor.


# %%
def copy(network):
    """A copy of a network, so that the patient itself stays as it is."""
    twin = keras.models.clone_model(network)
    twin.set_weights(network.get_weights())
    return twin


def treat(patient, **spoiled):
    """Trains copies of a patient's two networks on, with healthy settings."""
    networks = [copy(network) for network in (patient[0].generator, patient[0].discriminator)]
    gan = kgan.GAN(*networks, seed=SEED + 1)
    return gan, train(gan, **spoiled)


# %% [markdown]
# ## Mode collapse {#mode-collapse}
#
# **Picture and curves.** Both networks get momentum: Adam with $\beta_1 = 0.9$ in place of 0. Nothing else is changed.
#
# **Predict before you run.** What will the samples look like?
#
# <details><summary>Answer</summary>
#
# They are in one heap, away from most of the data. The heap runs about: where it is, $D$ learns *fake*, and so it leaves.
#
# </details>


# %%
def middle(gan):
    """The middle of the samples."""
    return gan.generate(400, seed=SEED).mean(axis=0)


def with_path(gan, **spoiled):
    """Trains a GAN, and notes after each epoch where the middle of its samples is."""
    path = []
    note = keras.callbacks.LambdaCallback(on_epoch_end=lambda epoch, logs: path.append(middle(gan)))
    history = train(gan, callbacks=[note], **spoiled)
    return (gan, history), np.array(path)


momentum = {"g_optimizer": adam(beta_1=0.9), "d_optimizer": adam(beta_1=0.9)}
patients["mode collapse"], path = with_path(kgan.GAN(*build_networks(), seed=SEED), **momentum)
words = show(patients["mode collapse"], "mode collapse")
plt.gcf().axes[0].plot(*path[-8:].T, "o-", color="black", markersize=3, linewidth=1)
way = np.linalg.norm(np.diff(path[-8:], axis=0), axis=1).mean()
share = good_share(patients["mode collapse"][0])
plots.show(
    f"Three panels. The samples are a heap away from most of the ring; {share:.0%} of them lie in the circles. A black line shows where the middle of the heap was after each of the last eight epochs: it moves by {way:.1f} an epoch. The curves: {words}."
)

# %% [markdown]
# *Momentum. Black: the middle of the heap, after each of the last eight epochs. (The ring's radius is 1.)*

# %%
gan, history = patients["mode collapse"]
samples = gan.generate(1000, seed=SEED)
spread = math.sqrt(samples.var(axis=0).sum() / points.var(axis=0).sum())
print(f"good samples: {share:.0%}; the heap moves by {way:.2f} an epoch")
print(f"spread of the samples: {spread:.2f} of the data's")
assert share < 0.5
assert way > 0.5  # seed 0: 1.38
assert spread < 0.75  # seeds 0-2: 0.27 to 0.63

# %% [markdown]
# **The measurement.** Around each real point take a ball that holds its nearest 2 % of the data. Is any sample in it? The share of real
# points for which there is one is the **coverage** (lesson sec:evaluation).


# %%
def coverage(gan, real=points[:1000]):
    """The share of real points with a sample in their ball."""
    samples = gan.generate(len(real), seed=SEED)
    return metrics.density_coverage(real, samples, k=len(real) // 50)["coverage"]


ill, well = coverage(gan), coverage(healthy[0])
print(f"coverage: {ill:.0%} when ill, {well:.0%} when healthy")
assert ill < 0.5 < 0.7 < well
report = kgan.diagnose(history, gan, points)
print(report)
assert report.names[0] == "mode_collapse"

# %% [markdown]
# Mind the two kinds of finding. A low coverage alone is a **symptom**: it says what the samples lack, not why. You will meet it in many of
# the patients below. The doctor speaks of a mode collapse only where the samples also *crowd*, on a part of the data or in a narrow heap, and where it finds no
# cause that is more special. Section sec:strong-discriminator has an example.
#
# **The cause.** Hold $D$ still. What is $G$'s best answer? Not the data! $J_G = -\mathbb E \log D(G(z))$ is least when every sample
# lies where $D$ is largest: at one single point. (Goodfellow et al., 2014, section 6, warn of just this: $G$ must not be trained too much
# without updating $D$.) It is only because $D$ answers at once that the samples stay apart. So $G$ must not run on in a
# direction that $D$ has already changed its mind about.
#
# Momentum can do that. Adam steps along an average of past gradients, $(1 - \beta_1) \sum_j \beta_1^{\,j} g_{t-j}$. The mean age
# of a gradient in it is $\beta_1 / (1 - \beta_1)$. With Keras's default $\beta_1 = 0.9$ that is nine steps.

# %%
# NBVAL_CHECK_OUTPUT
default = keras.optimizers.Adam()
ages = np.arange(1000)
weights = (1 - default.beta_1) * default.beta_1**ages
print(f"Keras's default: beta_1 = {default.beta_1}, mean age {np.sum(weights * ages):.1f} steps")
assert math.isclose(weights.sum(), 1)
assert math.isclose(np.sum(weights * ages), default.beta_1 / (1 - default.beta_1))
assert math.isclose(np.sum(weights * ages), 9)

# %% [markdown]
# Is it really the momentum? A large learning rate lets $G$ run far, too. So change one thing at a time: the rate (five times), the momentum, both.

# %%
arms = {"as it was": healthy[0], "momentum": patients["mode collapse"][0]}
for name, factor, beta_1 in (("rate x 5", 5, 0.0), ("both", 5, 0.9)):
    arms[name] = kgan.GAN(*build_networks(), seed=SEED)
    optimizers = {f"{player}_optimizer": adam(factor * RATE, beta_1) for player in "gd"}
    train(arms[name], **optimizers)
_, axes = plt.subplots(1, 4, figsize=(9, 2.4), layout="constrained")
covered = {name: coverage(arms[name]) for name in ("as it was", "rate x 5", "momentum", "both")}
for ax, (name, share) in zip(axes, covered.items(), strict=True):
    draw_samples(ax, arms[name].generate(400, seed=SEED))
    ax.set_title(f"{name}\ncoverage {share:.0%}")
words = ", ".join(f"{name}: {share:.0%}" for name, share in covered.items())
assert min(covered["as it was"], covered["rate x 5"]) > 0.7
assert max(covered["momentum"], covered["both"]) < 0.5
plots.show(
    f"Four panels of samples over the eight circles. Coverage: {words}. In the first two panels all circles are filled."
)

# %% [markdown]
# *As it was; the rate alone, the momentum alone, both at once.*
#
# One run shows what can happen. These have been recorded, with five seeds that are not in this lesson (`data/results/diagnose.json`):

# %%
# NBVAL_CHECK_OUTPUT
records = data.recorded("diagnose")
print("                  coverage, one run each")
recorded = {}
for name in (*covered, "Keras's Adam"):
    runs = [r for r in records if r["group"] == "arm" and r["kind"] == name]
    recorded[name] = [r["coverage"] for r in sorted(runs, key=lambda r: r["seed"])]
    print(f"{name:15s}", "  ".join(f"{value:4.0%}" for value in recorded[name]))
assert len(recorded["both"]) == 5
assert min(recorded["as it was"] + recorded["rate x 5"]) > 0.7
assert max(recorded["momentum"] + recorded["both"]) < 0.5
assert sum(value < 0.5 for value in recorded["Keras's Adam"]) == 4

# %% [markdown]
# So here it is the momentum: with it, at $\beta_2 = 0.99$, every run has lost most of the data, and without it none, at either rate. The last row
# has Keras's default Adam, with the same
# momentum and $\beta_2 = 0.999$ in place of 0.99. Four of five runs have lost most of the data, and one has covered as much as the healthy ones: section sec:ten-questions comes back to it. All this is
# a finding about *these* networks and this data.
#
# **The cure.** No momentum ($\beta_1 = 0$), or little. When that is not enough: a penalty on $D$'s slope. Lesson sec:mode-collapse-lesson
# cures a collapse in three ways; the pairing loss without a penalty was none of them. Salimans et al. (2016) let $D$ look at several samples side by side, so that it
# notices when they are alike. Here the sick networks train on without momentum:

# %%
cured = treat(patients["mode collapse"])
words = show(cured, "after", before=patients["mode collapse"])
share = good_share(cured[0])
report = kgan.diagnose(cured[1], cured[0], points, held_out=new_points)
print(f"good samples: {share:.0%}\n{report}")
assert share > 0.6
assert report == []
plots.show(
    f"Four panels. Samples before the treatment, in a heap, and after it: {share:.0%} lie in the circles. The curves swing up to a dotted line and are quiet after it. After the line {words}."
)

# %% [markdown]
# *The same two networks. From the dotted line on they train with $\beta_1 = 0$.*
#
# ## The discriminator is too strong {#strong-discriminator}
#
# **Picture and curves.** $G$ learns at a hundredth of $D$'s rate.

# %%
gan = kgan.GAN(*build_networks(), seed=SEED)
history = train(gan, g_optimizer=adam(RATE / 100))
patients["D too strong"] = gan, history
words = show(patients["D too strong"], "D too strong")
curves = history.history
assert min(curves["d_real"][5:]) > 0.7 > 0.3 > max(curves["d_fake"][5:])
assert min(curves["g_loss"]) > max(curves["d_loss"][5:])
share = good_share(gan)
plots.show(
    f"Three panels. The samples are a heap; {share:.0%} of them lie in the circles. After the first epochs the curve of g_loss lies above that of d_loss. The curves: {words}."
)

# %% [markdown]
# *$D$ is sure of itself from the first epochs to the last.*
#
# **The measurement.** `d_real` and `d_fake` tell, if the loss has probabilities. This works for every loss: take a real point and a fake.
# How often does $D$ give the real one the higher score? In an even game it is in half of all pairs. Two details matter. Compare **logits**:
# in float32 a probability above 0.99999997 is 1, so that $D$'s surest answers would all be equal. And count a tie as **half** a win, or a $D$ that
# says the same to everything would never win, and never lose.


# %%
def pairs_won(gan, better, worse):
    """The share of pairs in which D gives the first the higher logit; ties count half."""
    better, worse = (gan.discriminator.predict(x, verbose=0) for x in (better, worse))
    return np.mean([better > worse.T, better >= worse.T])


fake = gan.generate(1000, seed=SEED)
won = pairs_won(gan, points[:1000], fake)
print(f"D wins {won:.0%} of pairs")
logits = [gan.discriminator.predict(x, verbose=0)[:, 0] for x in (points[:1000], fake)]
assert math.isclose(won, diagnosis._pairs_won(*logits), rel_tol=1e-6)
assert math.isclose(pairs_won(gan, fake[:1], fake[:1]), 0.5)  # a tie
assert won > 0.9
report = kgan.diagnose(history, gan, points)
print(report)
assert report.illnesses == ["discriminator_too_strong"]
assert report.symptoms == ["low_coverage", "off_target"]

# %% [markdown]
# **Symptom or illness?** Most of the data has no sample nearby, and most samples are where no data is. That was so in section sec:mode-collapse, too. But there
# the heap ran about, the losses swung, and $D$ was far from sure. Here the curves are quiet, and $D$ wins nearly every pair. So *low
# coverage* and *off target* are symptoms, and they have more than one cause. It is as with fever: it tells that something is wrong, and not what. To go through
# the causes that fit, from the special to the general, is called a **differential diagnosis**. `kgan.diagnose` prints the symptoms last.

# %%
print("                 coverage   D wins   std of d_loss")
told = {}
for name in ("mode collapse", "D too strong"):
    one, past = patients[name]
    half = np.array(past.history["d_loss"][EPOCHS // 2 :])
    told[name] = pairs_won(one, points[:1000], one.generate(1000, seed=SEED)), np.std(half)
    print(f"{name:15s} {coverage(one):9.0%} {told[name][0]:8.0%} {told[name][1]:17.3f}")
assert told["mode collapse"][0] < 0.8 < 0.9 < told["D too strong"][0]
assert told["mode collapse"][1] > 3 * told["D too strong"][1]

# %% [markdown]
# **The cause.** $D$ learns faster than $G$ can follow: its rate is too large, it takes too many steps, or it has too many weights for the
# data. A strong $D$ is not bad in itself. With the Wasserstein loss and a slope that is kept in bounds it is even wanted (Arjovsky, Chintala and
# Bottou, *Wasserstein GAN*, 2017, who clip weights, train it till optimality). It is bad when $G$ cannot follow, as here, or no longer learns from
# it, as in the next case.
#
# **The cure.** Equal learning rates, to begin with. Fewer steps or fewer weights for $D$, a penalty on its slope (lesson sec:dynamics), or more data,
# if it has learned the data by heart (section sec:memorised-data). Here are the same networks at equal rates:

# %%
cured = treat(patients["D too strong"])
words = show(cured, "after", before=patients["D too strong"])
share = good_share(cured[0])
report = kgan.diagnose(cured[1], cured[0], points, held_out=new_points)
print(f"good samples: {share:.0%}\n{report}")
assert share > 0.4  # seed 0: 0.61
assert report == []
ends = [past.history["d_real"][-1] - past.history["d_fake"][-1] for past in (history, cured[1])]
assert ends[1] < 0.5 * ends[0]
plots.show(
    f"Four panels. Samples before the treatment, in a heap, and after it: {share:.0%} lie in the circles. In the end d_real and d_fake are {ends[0]:.2f} apart before the treatment, and {ends[1]:.2f} after it. After the dotted line {words}."
)

# %% [markdown]
# *The same two networks. From the dotted line on both learn at the same rate. $D$'s lead shrinks within a few epochs; a part of it is there in the
# end.*
#
# ## The generator's gradient has vanished {#vanished-gradient}
#
# **Picture and curves.** The data is one small spot, away from where $G$ begins. $D$ gets a head start: it takes some steps alone. Then both
# train with the minimax loss, $G$ by plain gradient descent.


# %%
spot = np.random.default_rng(SEED).normal([2, 0], 0.15, size=points.shape).astype("float32")


def with_head_start(adversarial_loss):
    """D takes its steps alone first; then both train."""
    gan = kgan.GAN(*build_networks(), seed=SEED)
    descent = keras.optimizers.SGD(G_RATE)
    settings = {"g_optimizer": descent, "d_optimizer": adam(), "steps_per_execution": 25}
    gan.compile(**settings, adversarial_loss=adversarial_loss)
    d_step = tf.function(gan.update_discriminator)
    for i in range(HEAD_START):
        d_step(tf.constant(spot[i % STEPS * BATCH_SIZE :][:BATCH_SIZE]))
    return gan, gan.fit(spot, batch_size=BATCH_SIZE, epochs=EPOCHS, verbose=0)


# %%
def gap(patient, real):
    """How far the middle of the samples is from the middle of the data."""
    return np.linalg.norm(middle(patient[0]) - real.mean(axis=0))


patients["vanished gradient"] = with_head_start("minimax")
words = show(patients["vanished gradient"], "vanished gradient", real=spot)
curves = patients["vanished gradient"][1].history
assert max(np.abs(curves["d_loss"] + curves["g_loss"])) < 0.01
assert min(curves["d_real"]) > 0.99 > 0.01 > max(curves["d_fake"])
far = gap(patients["vanished gradient"], spot)
assert far > 1
plots.show(
    f"Three panels. The samples are a heap, and the data, blue crosses, a small spot to the right; their middles are {far:.1f} apart. The curves: {words}."
)

# %% [markdown]
# *The curves lie still, though $G$ is far from the data (blue crosses).*
#
# **The measurement.** The slope of $G$'s loss in $D$'s logits, over all fakes.


# %%
def slope_of_g_loss(gan):
    """The size of g_loss's slope in the mean of D's logits on fakes."""
    logits = gan.discriminator(gan.generate(1000, seed=SEED))
    with tf.GradientTape() as tape:
        tape.watch(logits)
        g_loss = gan.adversarial_loss.generator(logits)
    return float(tf.reduce_sum(abs(tape.gradient(g_loss, logits))))


gan, history = patients["vanished gradient"]
slope = slope_of_g_loss(gan)
d_fake = gan.discriminate(gan.generate(1000, seed=SEED)).mean()
print(f"slope of g_loss: {slope:.1g}; the mean of D on fakes: {d_fake:.1g}")
assert math.isclose(slope, d_fake, rel_tol=1e-3)
assert slope < 0.01
report = kgan.diagnose(history, gan, spot)
print(report)
assert "vanished_gradient" in report.names

# %% [markdown]
# **The cause.** The minimax loss $\mathbb E \log(1 - D(G(z)))$ has the slope $-D$ in $D$'s logit (lesson sec:two-losses). Where $D$ is sure of a
# fake, $D \approx 0$, and there is no slope. Goodfellow et al. (2014, section 3) saw it coming: early in training $D$ can reject samples with high
# confidence, and then this loss saturates. Arjovsky and Bottou (2017, theorem 2.4) bound the gradient: where the supports do not touch, it goes to 0
# as $D$ and its slope come close to those of a perfect $D$. (Adam divides a
# gradient by its recent size. So it makes full steps of tiny gradients too, until these come down to its constant $\varepsilon$. That is why $G$ takes plain steps here. Section sec:d-too-good computes how small
# the gradient gets.)
#
# **The cure.** A loss of $G$ that does not flatten where $D$ says no: non-saturating, hinge, Wasserstein, pairing. The non-saturating loss
# has the slope $-(1 - D)$, which is steepest just there. (A loss is set before training. So this is a new run with the same head start.)

# %%
cured = with_head_start("non_saturating")
words = show(cured, "non-saturating", real=spot)
d_fake = cured[0].discriminate(cured[0].generate(1000, seed=SEED)).mean()
assert math.isclose(slope_of_g_loss(cured[0]), 1 - d_fake, rel_tol=1e-3)
assert slope_of_g_loss(cured[0]) > 0.1
assert coverage(cured[0], spot[:1000]) > 0.7
report = kgan.diagnose(cured[1], cured[0], spot)
print(report)
assert "vanished_gradient" not in report.names
near = gap(cured, spot)
assert near < 0.1 * far
plots.show(
    f"Three panels. The samples lie on the crosses; the two middles are {near:.2f} apart. The curves: {words}."
)

# %% [markdown]
# *A new run: the non-saturating loss, after the same head start.*
#
# ## Oscillation {#oscillation}
#
# **Picture and curves.** The smallest networks of this lesson: both are linear, so $D$ is a slope, and $G$ a cloud that it can push. The data is
# one cloud, too. The loss is the Wasserstein loss, without a penalty.


# %%
cloud = np.random.default_rng(SEED).normal([1, 0], 0.6, size=(6400, 2)).astype("float32")


def linear_gan(penalty):
    """Two networks without hidden layers, plain gradient descent and the Wasserstein loss."""
    generator = models.build_mlp_generator((2,), LATENT_DIM, (), None, seed=3 * SEED)
    discriminator = models.build_mlp_discriminator((2,), (), seed=3 * SEED + 1)
    gan = kgan.GAN(generator, discriminator, seed=SEED)
    settings = {f"{player}_optimizer": keras.optimizers.SGD(0.02) for player in "gd"}
    settings.update(adversarial_loss="wasserstein", penalty=penalty)
    path = []  # of the middle of G's cloud, which is its bias
    walk = keras.callbacks.LambdaCallback(
        on_epoch_end=lambda epoch, logs: path.append(generator.trainable_weights[-1].numpy())
    )
    return gan, train(gan, cloud, callbacks=[walk], **settings), np.array(path)


# %%
*patients["oscillation"], swinging = linear_gan(penalty=None)
words = show(patients["oscillation"], "oscillation", real=cloud)
plt.gcf().axes[0].plot(*swinging.T, "o-", color="black", markersize=3, linewidth=1)
way = np.ptp(swinging, axis=0).max()
late = np.ptp(swinging[EPOCHS // 2 :], axis=0).max()
assert late > 0.8 * way  # it does not fade
plots.show(
    f"Three panels. A black line runs to and fro through the middle of the data's crosses, over a distance of {way:.1f}, and of {late:.1f} in the second half of training. The curves are waves: {words}."
)

# %% [markdown]
# *Blue crosses: the data. Black: the middle of $G$'s cloud, epoch after epoch. (A linear $D$ sees only where the middle is, so it tells $G$
# nothing about the width of its cloud.)*
#
# **The measurement.** Lay a straight line through the second half of `d_loss`. How far is the curve from it (root mean square)? That is its
# **swing**. A trend is no swing, and a healthy curve is quiet by then.


# %%
def swing(history, name="d_loss"):
    """How far the second half of a curve is from its straight line, root mean square."""
    curve = np.array(history.history[name])
    half = curve[len(curve) // 2 :]
    t = np.arange(len(half))
    return np.sqrt(np.mean((half - np.polyval(np.polyfit(t, half, 1), t)) ** 2))


gan, history = patients["oscillation"]
print(f"swing: {swing(history):.3f} when ill, {swing(healthy[1]):.3f} when healthy")
assert swing(history) > 10 * swing(healthy[1])
report = kgan.diagnose(history, gan, cloud)
print(report)
evidence = {finding.name: finding.evidence for finding in report}["oscillation"]
assert evidence.startswith(f"d_loss swings by {swing(history):.2f} ")

# %% [markdown]
# **The cause.** Each player answers the other's last move, and they run in circles. Lesson sec:dynamics has the theory: with the Wasserstein loss the
# eigenvalues at the equilibrium of the Dirac-GAN are $\pm i$, which is a rotation (Mescheder et al., 2018). The circle has two axes: where $G$'s cloud is, and which way $D$ slopes. The picture
# shows it from the side, to and fro.
#
# **The cure.** A brake: R1 takes the eigenvalues from $\pm i$ to the left (Mescheder et al., 2018; lesson sec:dynamics). Where it is momentum that
# drives the circles, as in section sec:mode-collapse, take the momentum away.

# %%
*cured, straight = linear_gan(penalty=penalties.R1(1.0))
words = show(cured, "with R1", real=cloud)
plt.gcf().axes[0].plot(*straight.T, "o-", color="black", markersize=3, linewidth=1)
distance = np.linalg.norm([path[-1] - cloud.mean(axis=0) for path in (swinging, straight)], axis=1)
print(f"from the data's middle: {distance[0]:.2f} when ill, {distance[1]:.2f} when cured")
assert distance[1] < 0.1 < distance[0]
assert swing(cured[1]) < 0.1 * swing(history)
assert "oscillation" not in kgan.diagnose(cured[1], cured[0], cloud).names
plots.show(
    f"Three panels. The black line runs to the middle of the crosses and stays, in the end {distance[1]:.2f} from it. The curves: {words}."
)

# %% [markdown]
# *A new run, with R1 from the start, $\gamma = 1$.*
#
# ## The learning rate is too large {#large-learning-rate}
#
# **Picture and curves.** Both rates are five hundred times larger than the healthy ones.

# %%
gan = kgan.GAN(*build_networks(), seed=SEED)
weights = np.concatenate(
    [w.numpy().ravel() for w in gan.generator.trainable_weights if w.ndim == 2]
)
history = train(gan, g_optimizer=adam(500 * RATE), d_optimizer=adam(500 * RATE))
patients["rate too large"] = gan, history
words = show(patients["rate too large"], "rate too large")
share = coverage(gan)
print(f"coverage: {share:.0%}, good samples: {good_share(gan):.0%}")
assert share < 0.3  # this run is chaos: other machines get other numbers
plots.show(
    f"Three panels. {share:.0%} of the data have a sample nearby. The scale of the losses is that of the worst epoch. The curves: {words}."
)

# %% [markdown]
# *Mind the scale of the losses.*
#
# **The measurement.** The worst epoch in the second half of training. A $D$ that says ½ to everything pays $2 \log 2$. One that
# pays many times as much would do better to say nothing at all.

# %%
worst = max(history.history["d_loss"][EPOCHS // 2 :])
print(f"d_loss gets as far as {worst:.0f}; a D that says nothing pays {2 * math.log(2):.2f}")
assert worst > 10 * 2 * math.log(2)
report = kgan.diagnose(history, gan, points)
print(report)
assert "learning_rate_too_large" in report.names

# %% [markdown]
# **The cause.** Adam moves each weight by about the learning rate, whatever the size of the gradient. Compare that with the weights
# themselves: each step makes new networks.

# %%
size = np.std(weights)
for rate in (RATE, 500 * RATE):
    print(f"rate {rate}: one step is {rate / size:.0%} of the size of G's weights at the start")
assert RATE / size < 0.02
assert 500 * RATE / size > 2

# %% [markdown]
# **The cure.** Divide both rates by ten, until the curves are quiet. A `NaN` in a curve is the last stage of this illness. It never heals: start
# again. Without a `NaN`, do the same networks recover at a healthy rate?

# %%
cured = treat(patients["rate too large"])
words = show(cured, "after", before=patients["rate too large"])
share = coverage(cured[0])
print(f"coverage: {share:.0%}, good samples: {good_share(cured[0]):.0%}")
print(kgan.diagnose(cured[1], cured[0], points, held_out=new_points))
assert share < 0.3
plots.show(
    f"Four panels. Samples before and after the treatment; after it {share:.0%} of the data have a sample nearby. After the dotted line {words}."
)

# %% [markdown]
# *The same two networks, from the dotted line on at the rate of the healthy patient.*
#
# These do not, not in as many epochs as it took to ruin them. Their weights are larger than the healthy ones, and a step is as small as ever. So start again, with new networks: at a
# rate of 0.001 that is the healthy patient. (Should the share of good samples be high here: all samples can be good, and all the same. Coverage tells.)

# %%
size = {}
for name in ("healthy", "rate too large"):
    kernels = [w for w in patients[name][0].generator.get_weights() if w.ndim == 2]
    size[name] = np.std(np.concatenate([kernel.ravel() for kernel in kernels]))
    print(f"{name}: the standard deviation of G's weights is {size[name]:.2f}")
assert size["rate too large"] > 1.5 * size["healthy"]  # chaos: 2.4 and over 10 on two machines

# %% [markdown]
# ## The penalty is too large {#large-penalty}
#
# **Picture and curves.** R1 with a huge weight.

# %%
gan = kgan.GAN(*build_networks(), seed=SEED)
history = train(gan, penalty=penalties.R1(GAMMA))
patients["penalty too large"] = gan, history
words = show(patients["penalty too large"], "penalty too large")
curves = history.history
assert curves["d_loss"][0] > 3  # above 2 log 2: the penalty is in it
assert max(abs(np.array(curves["d_loss"][-5:]) - 2 * math.log(2))) < 0.02
share = good_share(gan)
plots.show(
    f"Three panels. The samples are spread over two sides of the ring, the space between and a tail below; {share:.0%} of them lie in the circles. d_loss comes down from {curves['d_loss'][0]:.1f} in the first epochs; then all is level. The curves: {words}."
)

# %% [markdown]
# *At first `d_loss` is far above $2 \log 2$: the penalty is in it. Later the curves are as quiet as can be, at the losses of an even game. And few
# of the samples are good.*
#
# **The measurement.** How steep is $D$ at the data?


# %%
def steepness(gan):
    """The root mean square of D's slope at the data."""
    squares = penalties.squared_gradient_norm(gan.discriminator, tf.constant(points[:1000]))
    return math.sqrt(tf.reduce_mean(squares))


print(f"D's slope: {steepness(gan):.1g} when ill, {steepness(healthy[0]):.1g} when healthy")
assert steepness(gan) < 0.05 * steepness(healthy[0])
report = kgan.diagnose(history, gan, points)
print(report)
assert "penalty_too_large" in report.names

# %% [markdown]
# **The cause.** R1 (Mescheder et al., 2018) adds $\frac\gamma2\, \mathbb E\lVert\nabla_{\!x} D\rVert^2$ to $D$'s loss. A $D$ that says ½ to everything pays $2 \log 2$, and no
# penalty. The best $D$ pays no more than that. Its cross-entropy is at least 0, so
#
# $$\tfrac\gamma2\, \mathbb E\lVert\nabla_{\!x} D\rVert^2 \le 2 \log 2
# \qquad\Longrightarrow\qquad \sqrt{\mathbb E\lVert\nabla_{\!x} D\rVert^2} \le 2 \sqrt{\frac{\log 2}{\gamma}}.$$
#
# (Here $D$ stands for its logit.) With a huge $\gamma$ next to no slope is left at the data. $G$ learns from the slope at its samples. Near the data
# hardly any is left. (The length of $G$'s steps hardly suffers, since its Adam divides gradients by their size: section sec:vanished-gradient. More likely it is
# their direction. That we have not measured.)
#
# **The cure.** A smaller $\gamma$: here 0.1, for the same networks. Images can stand a larger one. Two images are ten or twenty apart, not one, so a gentle
# slope is enough to tell them apart.

# %%
cured = treat(patients["penalty too large"], penalty=penalties.R1(0.1))
words = show(cured, "after", before=patients["penalty too large"])
for gamma, patient in ((GAMMA, gan), (0.1, cured[0])):
    bound = 2 * math.sqrt(math.log(2) / gamma)
    print(f"gamma = {gamma:g}: D's slope is {steepness(patient):.1g}, the bound is {bound:.1g}")
    assert math.isclose(gamma / 2 * bound**2, 2 * math.log(2))  # what saying 1/2 costs
    assert steepness(patient) < bound
report = kgan.diagnose(cured[1], cured[0], points, held_out=new_points)
print(report)
share = good_share(cured[0])
assert report == []
assert good_share(gan) < 0.5 * share
plots.show(
    f"Four panels. Samples before the treatment, spread over two sides of the ring, and after it: {share:.0%} lie in the circles. After the dotted line {words}."
)

# %% [markdown]
# *The same two networks, with $\gamma = 0.1$ from the dotted line on.*
#
# ## The noise is reused {#reused-noise}
#
# **Picture and curves.** A fixed seed stands in the line that draws the noise. So $G$ meets the same few latents in every step.


# %%
class NoiseIsReused(kgan.GAN):
    def sample(self, m, labels=None):
        latents = keras.random.normal((m, self.latent_dim), seed=SEED)  # wrong: always the same
        return self.generator(latents, training=True)


gan = NoiseIsReused(*build_networks(), seed=SEED)
history = train(gan)
patients["noise reused"] = gan, history
words = show(patients["noise reused"], "noise reused")
share = good_share(gan)
assert swing(history) < swing(healthy[1])
plots.show(
    f"Three panels. The samples are a wide heap; {share:.0%} of them lie in the circles. The curves are level: {words}."
)

# %% [markdown]
# *Samples from new latents. The curve of `d_loss` is even quieter than the healthy one.*
#
# **The measurement.** Draw twice and compare.

# %%
for name, patient in (("ill", gan), ("healthy", healthy[0])):
    first, second = (np.array(patient.sample(100)) for _ in range(2))
    print(f"{name}: {np.mean(first == second):.0%} of the numbers in two draws are equal")
    assert np.array_equal(first, second) == (name == "ill")
assert good_share(gan) < 0.5 * good_share(healthy[0])
report = kgan.diagnose(history, gan, points)
print(report)
assert "reused_noise" in report.names

# %% [markdown]
# **The cause.** $G$ has learned where to put these latents, and too little about all others. A seed that is an integer gives the same numbers in
# each call. Lesson sec:train-step has this one in full (section sec:step-mistakes).
#
# **The cure.** One `keras.random.SeedGenerator`, made once, as in `kgan.GAN`. The same networks, with new noise in each step:

# %%
cured = treat(patients["noise reused"])
words = show(cured, "after", before=patients["noise reused"])
report = kgan.diagnose(cured[1], cured[0], points, held_out=new_points)
share = good_share(cured[0])
print(f"good samples: {share:.0%}\n{report}")
assert share > 0.6
assert report == []
plots.show(
    f"Four panels. Samples before the treatment, in a wide heap, and after it: {share:.0%} lie in the circles. After the dotted line {words}."
)

# %% [markdown]
# *The same two networks, with new noise from the dotted line on.*
#
# ## The wrong range {#wrong-range}
#
# **Picture and curves.** $G$ ends in a sigmoid. The data lies on both sides of 0.

# %%
gan = kgan.GAN(*build_networks(output_activation="sigmoid"), seed=SEED)
history = train(gan)
patients["wrong range"] = gan, history
words = show(patients["wrong range"], "wrong range")
found = metrics.mode_coverage(gan.generate(2000, seed=SEED), ring)
assert found["modes"] < 4
curves = history.history
assert curves["d_real"][-1] > curves["d_fake"][-1] + 0.4
plots.show(
    f"Three panels. The samples lie on an arc in the upper right quarter, and reach {found['modes']} of the eight circles. The curves of d_real and d_fake are apart: {words}."
)

# %% [markdown]
# *A part of the data is left out, and $D$ is sure of itself: symptoms of the last sections, with another cause.*
#
# **The measurement.** Compare the values. You can do it before you train.

# %%
samples = gan.generate(1000, seed=SEED)
for name, values in (("data", points), ("samples", samples)):
    print(f"{name} from {values.min():.2f} to {values.max():.2f}")
out_of_reach = np.mean((points < 0) | (points > 1))
print(f"{out_of_reach:.0%} of the numbers in the data are out of reach")
assert not np.any((samples < 0) | (samples > 1))
# Of the centres' 16 coordinates 6 are negative, 4 are 0 and 2 are 1: 6 + 4 / 2 + 2 / 2 are out.
assert abs(out_of_reach - 9 / 16) < 0.03
report = kgan.diagnose(history, gan, points)
print(report)
assert report.illnesses == ["wrong_range"]

# %% [markdown]
# **The cause.** $G$'s last layer decides which values it can make: tanh those from $-1$ to $1$, sigmoid those from 0 to 1, a linear layer all.
# The data must lie there.
#
# With images and tanh, `kgan.GAN` looks before it trains. Three mistakes, and what it says to each:

# %%
# NBVAL_CHECK_OUTPUT
(x_train, _), (x_test, _) = data.load_data("mnist")
image_gan = kgan.GAN(models.build_mlp_generator(), models.build_mlp_discriminator(), seed=SEED)
image_gan.compile()
pixels = x_train[:640, ..., np.newaxis]
answers = []
for images in (pixels, pixels.astype("float32"), (pixels / 255).astype("float32")):
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("ignore")  # what other packages warn of
        warnings.simplefilter("always", UserWarning)  # what kgan warns of
        try:
            image_history = image_gan.fit(images, verbose=0)
            answers += [str(warning.message) for warning in caught]
        except (TypeError, ValueError) as error:
            answers.append(str(error))
print("\n\n".join(answers))
assert len(answers) == 3
assert (images.min(), images.max()) == (0, 1)

# %% [markdown]
# The first two are refused. The third trains, with a warning, and the doctor finds it too:

# %%
report = kgan.diagnose(image_history, image_gan, images)
print(next(finding for finding in report if finding.name == "wrong_range"))

# %% [markdown]
# **The cure.** One range for both: `kgan.data.scale` for images and tanh; a linear layer for data without bounds. Here $G$ keeps its weights, and only
# the sigmoid at its end goes:

# %%
unbounded, _ = build_networks()
unbounded.set_weights(gan.generator.get_weights())
cured = treat((kgan.GAN(unbounded, gan.discriminator), history))
words = show(cured, "after", before=patients["wrong range"])
report = kgan.diagnose(cured[1], cured[0], points, held_out=new_points)
now = metrics.mode_coverage(cured[0].generate(2000, seed=SEED), ring)
print(f"modes: {found['modes']} before, {now['modes']} after; good: {now['high_quality']:.0%}")
print(report)
assert now["modes"] > 2 * found["modes"]
assert report == []
plots.show(
    f"Four panels. Samples before the treatment, on an arc, and after it: along the ring, with a streak that leaves it, in {now['modes']} of the eight circles; {now['high_quality']:.0%} lie in them. After the dotted line {words}."
)

# %% [markdown]
# *The same weights, without the sigmoid from the dotted line on. What the sigmoid held back comes within reach. (The share of good samples is smaller
# than it was on the arc: the table in section sec:ten-questions has the patient's.)*
#
# ## Labels mixed up {#labels-mixed-up}
#
# **Picture and curves.** A conditional GAN. The label of a point is the number of its mode. But the labels have been shuffled.

# %%
distances = np.linalg.norm(points[:, np.newaxis] - ring.centers, axis=2)
labels = distances.argmin(axis=1)  # the number of the mode, 0 to 7
assert np.allclose(points, ring.centers[labels], atol=0.5)
shuffled = np.random.default_rng(SEED).permutation(labels)  # wrong
gan = kgan.GAN(*build_networks(num_classes=8), seed=SEED)
history = train(gan, (points, shuffled))
patients["labels mixed up"] = gan, history
asked = np.arange(400) % 8
words = show(patients["labels mixed up"], "labels mixed up", colors=asked)
share = good_share(gan)
assert share > 0.6
assert swing(history) < 0.03
plots.show(
    f"Three panels. All eight circles are filled, each with points of all colours; {share:.0%} of the samples lie in them. The curves are quiet: {words}."
)

# %% [markdown]
# *The colour of a sample is the label that it was asked for.*
#
# **Predict before you run.** Most samples are good, and the curves are quiet. Which number gives the illness away?
#
# <details><summary>Answer</summary>
#
# Only one that looks at the labels. Take a sample, find the nearest real point, and compare the two labels.
#
# </details>
#
# **The measurement.** Just that. By chance the labels agree in one case of eight.


# %%
def agreement(samples, sample_labels, reference_labels):
    """The share of samples whose nearest real point has the same label."""
    nearest, _ = metrics.nearest_neighbors(samples, points[3200:])
    return np.mean(sample_labels == reference_labels[3200:][nearest])


shares = {
    "data": agreement(points[:400], shuffled[:400], shuffled),
    "samples": agreement(gan.generate(400, seed=SEED), asked, shuffled),
}
print(", ".join(f"{name}: {share:.0%}" for name, share in shares.items()))
assert max(shares.values()) < 0.3
report = kgan.diagnose(history, gan, (points, shuffled))
print(report)
assert "labels_mixed_up" in report.names

# %% [markdown]
# **The cause.** Images are shuffled and labels are not. Or they are sorted in two different ways. Nothing complains: there are as many labels as
# before. And $G$ learns what the data says: that a label means nothing.
#
# **The cure.** Keep images and labels in one array of pairs, or shuffle both with the *same* indices. Before training, draw ten images with their
# labels above them. That takes a minute.

# %%
gan = kgan.GAN(*build_networks(num_classes=8), seed=SEED)
history = train(gan, (points, labels))
words = show((gan, history), "right labels", colors=asked)
share = agreement(gan.generate(400, seed=SEED), asked, labels)
print(f"samples: {share:.0%}")
assert share > 0.9
assert kgan.diagnose(history, gan, (points, labels)) == []
plots.show(
    f"Three panels. Each circle has points of one colour, eight colours in all: for {share:.0%} of the samples the nearest real point has the same label. The curves: {words}."
)

# %% [markdown]
# *A new run, with labels that belong to their points. The curves are as quiet; the colours are another picture.*
#
# ## BatchNorm mixed up {#batchnorm-mixed-up}
#
# **Picture and curves.** $D$ has BatchNorm. In its own step it gets real and generated points in **one** batch.


# %%
class OneBatch(kgan.GAN):
    def update_discriminator(self, real, labels=None):
        fake = self.sample(tf.shape(real)[0])
        with tf.GradientTape() as tape:
            both = self.discriminator(tf.concat([real, fake], axis=0), training=True)  # wrong
            real_logits, fake_logits = tf.split(both, 2)
            d_loss = self.adversarial_loss.discriminator(real_logits, fake_logits)
        weights = self.discriminator.trainable_weights
        self.d_optimizer.apply(tape.gradient(d_loss, weights), weights)
        d_real, d_fake = (tf.reduce_mean(tf.sigmoid(s)) for s in (real_logits, fake_logits))
        self.log(d_loss=d_loss, d_real=d_real, d_fake=d_fake)


# %%
generator, _ = build_networks()
_, normalised = build_networks(normalization="batch")
gan = OneBatch(generator, normalised, seed=SEED)
history = train(gan)
patients["BatchNorm mixed up"] = gan, history
words = show(patients["BatchNorm mixed up"], "BatchNorm mixed up")
share = good_share(gan)
curves = {name: np.array(curve) for name, curve in history.history.items()}
assert curves["d_real"][-1] > 0.95 > 0.05 > curves["d_fake"][-1]
assert share < 0.1
plots.show(
    f"Three panels. {share:.0%} of the samples lie in the circles. The curve of d_real is near 1, that of d_fake near 0, and yet g_loss is low: {words}."
)

# %% [markdown]
# *$D$ wins all the time in its own turn, and $G$ is away from the data.*
#
# **The curves contradict each other.** Look again. $D$ gives fakes about 0. And `g_loss`, the mean of $-\log D$ on fakes, is small. With one and the same
# $D$ both cannot be true: the logarithm is concave, so by Jensen's inequality $-\log \mathbb E D \le \mathbb E[-\log D]$, which is
#
# $$\mathbb E\, D(G(z)) \ge e^{-J_G}.$$
#
# So compare `d_fake` with $e^{-\text{g\_loss}}$. Both are in the curves of every run with the non-saturating loss.

# %%
print("                      d_fake   exp(-g_loss)")
for name in ("healthy", "mode collapse", "D too strong", "wrong range", "BatchNorm mixed up"):
    last = {key: curve[-1] for key, curve in patients[name][1].history.items()}
    said, least = last["d_fake"], math.exp(-last["g_loss"])
    print(f"{name:20s} {said:7.3f} {least:10.3f}")
    # The mean of an epoch hides a little: D moves between its turn and G's.
    assert (least > said + 0.5) == (name == "BatchNorm mixed up")

# %% [markdown]
# **The measurement.** Ask the same $D$ about the same points twice: in one batch, and in two.

# %%
real, fake = tf.constant(points[:1000]), gan.sample(1000)
both = gan.discriminator(tf.concat([real, fake], axis=0), training=True).numpy()
apart = [gan.discriminator(batch, training=True).numpy() for batch in (real, fake)]
won = {}
for name, (a, b) in {"one batch": np.split(both, 2), "two batches": apart}.items():
    won[name] = np.mean([a > b.T, a >= b.T])
    print(f"{name}: D wins {won[name]:.0%} of pairs")
assert won["one batch"] > won["two batches"] + 0.2
report = kgan.diagnose(history, gan, points)
print(report)
assert "batchnorm_mixed_up" in report.names

# %% [markdown]
# **The cause.** BatchNorm makes a sample's output depend on its batch (lesson sec:train-step, section sec:training-mode). In $D$'s step the batch is half real, in $G$'s
# step all of it is generated. So $D$ is trained in one way and used in another, and what it tells $G$ is wrong.
#
# **The cure.** No BatchNorm in $D$, which is `kgan`'s default. Where you want it, give real and generated samples batches of their own, as `kgan.GAN`
# does. In $G$, the usual mix-up is `training=True`, left out (section sec:training-mode): the samples in training mode and in inference mode then can differ widely. `kgan.diagnose`
# measures that too. Here $G$ keeps its weights, and gets a new $D$ without BatchNorm:

# %%
_, plain = build_networks()
cured = treat((kgan.GAN(gan.generator, plain), history))
words = show(cured, "after", before=patients["BatchNorm mixed up"])
report = kgan.diagnose(cured[1], cured[0], points, held_out=new_points)
share = good_share(cured[0])
print(f"good samples: {share:.0%}\n{report}")
assert share > 0.6
assert report == []
plots.show(
    f"Four panels. Samples before the treatment, away from the circles, and after it: {share:.0%} lie in the circles. After the dotted line {words}."
)

# %% [markdown]
# *The same generator, with a new $D$ from the dotted line on.*
#
# ## $D$ knows its data by heart {#memorised-data}
#
# **Picture and curves.** Digits, only a hundred of them, and a $D$ with many weights.

# %%
images, held_out = data.scale(x_train), data.scale(x_test)[:1000]


def train_on(n, callbacks=None):
    """A small GAN on n digits; the number of steps does not depend on n."""
    gan = kgan.GAN(
        models.build_mlp_generator(latent_dim=32, units=(128,), seed=3 * SEED),
        models.build_mlp_discriminator(units=(256,), seed=3 * SEED + 1),
        seed=SEED,
    )
    chosen = np.resize(images[:n], (6400, 28, 28, 1))  # each image again and again
    return gan, train(gan, chosen, epochs=DIGIT_EPOCHS, callbacks=callbacks)


patients["data by heart"] = train_on(DIGITS)
words = show(patients["data by heart"], "data by heart")
curves = patients["data by heart"][1].history
assert min(np.subtract(curves["d_real"], curves["d_fake"])) > 0.1
plots.show(
    f"Three panels. A grid of rough, generated digits. The curve of d_real lies above that of d_fake in all epochs. The curves: {words}."
)

# %% [markdown]
# *Trained on a hundred digits.*
#
# **The measurement.** Ask $D$ about digits that it has not been trained on. Fair would be: it prefers a training digit in half of all pairs.

# %%
gan, history = patients["data by heart"]
seen = images[:DIGITS]
won = pairs_won(gan, seen, held_out)
print(f"D prefers the training digit in {won:.0%} of pairs")
assert won > 0.65
report = kgan.diagnose(history, gan, seen, held_out=held_out)
print(report)
assert report.illnesses == ["memorised_data"]

# %% [markdown]
# **The cause.** Few images, and a $D$ with many weights. It comes to know the training images, and scores others lower, also an image
# as real as any. So what $D$ asks of $G$ is more and more to copy, not to generalise. Without held-out data the share of pairs does not tell this illness from
# section sec:strong-discriminator: in both, $D$ tells nearly every fake. So keep some data back.
#
# With the 8,000 images that ship with the course it takes longer. Here is what has been recorded for the `fashion_mnist` recipe at a constant rate
# (`data/results/overfitting.json`): $D$'s mean output on training images minus that on held-out ones.

# %%
# NBVAL_CHECK_OUTPUT
records = data.recorded("overfitting")
names = {"shipped": "8,000 images", "braked": "8,000 images, R1", "full": "60,000 images"}
runs, gaps = {}, {}
for record in records:
    if record["variant"] in names:
        run = runs.setdefault((record["variant"], record.get("seed", 0)), {})
        run[record["step"]] = record["d_training"] - record["d_held_out"]
last = min(max(run) for run in runs.values())
for (variant, _), run in runs.items():
    gaps.setdefault(variant, []).append(run[last])
print(f"after {last:,} steps, a figure for each run:")
for variant, found in gaps.items():
    print(f"{names[variant]:28s}", "  ".join(f"{gap:5.2f}" for gap in found))
others = np.concatenate([found for variant, found in gaps.items() if variant != "shipped"])
assert min(gaps["shipped"]) > 1.5 * max(others)

# %% [markdown]
# **The cure.** More data; in the table the penalty R1 helps as well. So may making more of the data: shift the images before $D$ sees them, real and generated ones alike
# (`shift=` of `kgan.models.build_conv_discriminator`). Do not mirror half of them: $D$ could not tell which way the fakes point, and nothing would keep
# $G$ from turning them all round (lesson sec:garments). A smaller $D$ may help, and so may stopping in time. Here is the same GAN with more data. On the way we measure the Fréchet
# distance of its samples to the held-out digits (lesson sec:evaluation), for the first question below.


# %%
class Distance(keras.callbacks.Callback):
    """Adds the Fréchet distance to held-out digits to the curves."""

    def on_epoch_end(self, epoch, logs=None):
        samples = metrics.features(self.model.generate(1000, seed=SEED), "mnist")
        logs["distance"] = metrics.frechet_distance(samples, new_features)


new_features = metrics.features(held_out, "mnist")
cured = train_on(6400, callbacks=[Distance()])
words = show(cured, "6,400 digits")
won = pairs_won(cured[0], images[:1000], held_out)
print(f"D prefers the training digit in {won:.0%} of pairs")
report = kgan.diagnose(cured[1], cured[0], images[:6400], held_out=held_out)
print(report)
assert abs(won - 0.5) < 0.05
assert report == []
plots.show(
    f"Three panels. A grid of rough, generated digits that look like those above. The curves: {words}."
)

# %% [markdown]
# *A new run: 6,400 digits, with as many steps. In the picture it is hard to see the difference. The number tells.*
#
# ## Ten questions {#ten-questions}
#
# Learners ask these again and again.
#
# ### Is it normal that the generator's loss rises?
#
# Yes. It is measured against an opponent that learns. Here are the 6,400 digits of section sec:memorised-data again: `g_loss`, and the Fréchet distance of the
# samples to held-out digits, which falls as they get better.

# %%
_, axes = plt.subplots(1, 2, figsize=(9, 2.6), layout="constrained")
g_loss, distance = (np.array(cured[1].history[name]) for name in ("g_loss", "distance"))
epochs = np.arange(1, DIGIT_EPOCHS + 1)
line = np.polynomial.Polynomial.fit(epochs, g_loss, 1)
axes[0].plot(epochs, g_loss, "--", color=plots.VERMILION)
axes[1].plot(epochs, distance, "-", color=plots.GREEN)
axes[0].set(xlabel="epoch", title="the generator's loss", ylim=(0, None))
axes[1].set(xlabel="epoch", title="Fréchet distance", ylim=(0, None))
for ax in axes:
    ax.spines[["top", "right"]].set_visible(False)
rise, scatter = np.diff(line(epochs)).sum(), np.std(g_loss - line(epochs))
print(
    f"the straight line through g_loss rises by {rise:.2f}, {rise / scatter:.0f} times the scatter"
)
print(f"the distance falls from {distance[0]:.0f} to {distance[-1]:.0f}")
assert rise > 3 * scatter
assert distance[-1] < 0.5 * distance[0]
plots.show(
    f"Two curves over {DIGIT_EPOCHS} epochs. The generator's loss rises from {g_loss[0]:.2f} to {g_loss[-1]:.2f} after a dip to {g_loss.min():.2f}. The Fréchet distance falls from {distance[0]:.0f} to {distance[-1]:.0f} after a peak of {distance.max():.0f}."
)

# %% [markdown]
# *The loss gets worse, and the samples get better.*
#
# The loss says how $G$ does against *this* $D$. And $D$ changes. Here it began by calling most pictures real, fakes too, and came down to about ½.
# So `g_loss` rose, while `d_loss` hardly changed.

# %% [markdown]
# ### Which losses are ideal, and when do I stop?
#
# A $D$ that cannot tell says the same to everything. If it says so at the level where its own loss is least, the losses have these values.
# (With hinge, Wasserstein and pairing there is more than one such level. We take 0. With hinge and Wasserstein another one would change `g_loss`.)

# %%
# NBVAL_CHECK_OUTPUT
names = ("minimax", "non_saturating", "least_squares", "hinge", "wasserstein")
for name in (*names, "relativistic_pairing"):
    loss, level = losses.get(name), 0.5 if name == "least_squares" else 0.0
    same = np.full((8, 1), level, "float32")  # all logits at the level where D's loss is least
    d_loss, g_loss = float(loss.discriminator(same, same)), float(loss.generator(same, same)) + 0
    print(f"{name:21s} d_loss {d_loss:6.3f}   g_loss {g_loss:6.3f}")

# %% [markdown]
# But that says something about $D$, and little about $G$. Here are the patients with the ring as their data, without the one whose labels are mixed
# up (its samples are good, its labels are not): how far `d_loss` ends from
# $2 \log 2$, and how good the samples are.

# %%
found = {}
elsewhere = ("vanished gradient", "oscillation", "data by heart", "labels mixed up")
for name, (gan, history) in patients.items():
    if name not in elsewhere:
        gap = abs(history.history["d_loss"][-1] - 2 * math.log(2))
        found[name] = gap, good_share(gan), coverage(gan)
print("                     d_loss is off by   good samples   coverage")
for name in sorted(found, key=found.get):
    gap, good, covered = found[name]
    print(f"{name:20s} {gap:16.4f} {good:14.0%} {covered:10.0%}")

# %% [markdown]
# Only the healthy one is good in both columns on the right. It is not the one with the "ideal" loss.
#
# So **do not stop by the loss.** Stop when a measure of the *samples* no longer
# improves: here the share of good ones, for images the Fréchet distance (lesson sec:evaluation; `kgan.callbacks.EvaluateGAN` takes it after each
# epoch).
#
# > **A claim you will meet:** *when the losses stop moving, or $D$ says ½ to everything, the training has succeeded.* Both are true of the noise that is
# > reused and of the penalty that is too large, and their samples are bad. A quiet loss near $2 \log 2$ says that $D$ finds no difference. It does
# > not say that there is none.

# %%
for name in ("noise reused", "penalty too large"):
    assert found[name][0] < 0.05
    assert found[name][1] < 0.5 * found["healthy"][1]
assert min(found, key=found.get) != "healthy"
worse = [min(found[name][1:]) for name in found if name != "healthy"]
assert min(found["healthy"][1:]) > 2 * max(worse)

# %% [markdown]
# ### Why does my discriminator reach 100 %?
#
# In the first epochs that is normal: the first fakes are easy to tell. Later two causes are common. $G$ is too slow (section sec:strong-discriminator), or $D$ knows its
# data by heart (section sec:memorised-data). Held-out data tells them apart:

# %%
print("D prefers                 real to fake   training to held-out data")
beaten = {}
for name, x, new in (
    ("healthy", points, new_points),
    ("D too strong", points, new_points),
    ("data by heart", seen, held_out),
):
    gan, _ = patients[name]
    fake = gan.generate(1000, seed=SEED)
    beaten[name] = pairs_won(gan, x[:1000], fake), pairs_won(gan, x[:1000], new)
    print(f"{name:15s} {beaten[name][0]:20.0%} {beaten[name][1]:20.0%}")
assert beaten["D too strong"][0] > 0.9 > 0.7 > beaten["healthy"][0]
assert beaten["data by heart"][1] > 0.65
# Of 1,000 against 2,000 points of the same kind: 50 %, with a standard error of 1.1 %.
assert abs(beaten["D too strong"][1] - 0.5) < 0.035
assert abs(beaten["healthy"][1] - 0.5) < 0.035

# %% [markdown]
# The $D$ that is too strong knows no data by heart: it has learned what the data looks like, not which points there are.

# %% [markdown]
# ### Why are all samples the same?
#
# Mode collapse (section sec:mode-collapse), or a training that has blown up (section sec:large-learning-rate). Or each *call* gives the same samples, since you draw them with a
# fixed seed. `gan.generate(5, seed=0)` *should* repeat itself from call to call. Leave
# `seed` out, and each call draws new latents.

# %%
gan, _ = patients["healthy"]
assert np.array_equal(gan.generate(5, seed=0), gan.generate(5, seed=0))
assert not np.array_equal(gan.generate(5), gan.generate(5))

# %% [markdown]
# ### Why does my GAN not train with the default settings?
#
# With Keras's default it may be the momentum. Adam with $\beta_1 = 0.9$ is made for one network that goes down one hill; section sec:mode-collapse shows what
# momentum can do to two. Here is the default for both networks, rate 0.001, $\beta_1 = 0.9$, $\beta_2 = 0.999$:

# %%
gan = kgan.GAN(*build_networks(), seed=SEED)
history = train(gan, g_optimizer="adam", d_optimizer="adam")
print("              swing   good samples   coverage")
for name, (one, past) in {"Keras's Adam": (gan, history), "healthy": healthy}.items():
    print(f"{name:12s} {swing(past):6.3f} {good_share(one):14.0%} {coverage(one):10.0%}")
print(kgan.diagnose(history, gan, points))
assert swing(history) > 5 * swing(healthy[1])

# %% [markdown]
# The losses swing. Section sec:mode-collapse has five more seeds, in the last row of its table: four of them lost most of the data.
#
# Without arguments, `gan.compile()` takes another default, that of DCGAN:

# %%
# NBVAL_CHECK_OUTPUT
untouched = kgan.GAN(*build_networks(), seed=SEED)
untouched.compile()
optimizer = untouched.g_optimizer
name = optimizer.__class__.__name__
print(f"{name}: rate {float(optimizer.learning_rate):g}, beta_1 = {optimizer.beta_1}")
assert optimizer.beta_1 == 0.5

# %% [markdown]
# ### How do I save a GAN, and go on later?
#
# `gan.save("gan.keras")` keeps both networks, both optimizers and the state of the noise. `kgan.load_model` brings them back. Training then goes on
# just as with the GAN that was saved. (Lesson sec:garments says more.)

# %%
gan, _ = healthy
with tempfile.TemporaryDirectory() as folder:
    path = Path(folder) / "gan.keras"
    gan.save(path)
    loaded = kgan.load_model(path)
for model in (gan, loaded):
    model.fit(points, batch_size=BATCH_SIZE, epochs=1, verbose=0)
pairs = zip(gan.get_weights(), loaded.get_weights(), strict=True)
assert all(np.array_equal(a, b) for a, b in pairs)
print("one epoch later, all weights of the two are equal")

# %% [markdown]
# ### Why are my samples grey noise after an hour on a CPU?
#
# Look at the number of *steps* first. A tutorial's networks are made for a GPU. On a CPU one step takes long, so after an hour there have been few.
# Here is what has been recorded on two CPU cores (`data/results/recipe.json`). The measure is the Fréchet distance, lower is better (lesson sec:evaluation).

# %%
# NBVAL_CHECK_OUTPUT
records = data.recorded("recipe")
chosen = [r for r in records if r["dataset"] == "fashion_mnist" and r.get("seed") == 0]
print("networks of              seconds   steps   distance")
at = {}
for record in chosen:
    if record["method"] in ("kgan_preset", "tensorflow_tutorial") and record["mark"] in (60, 120):
        at[record["method"], record["mark"]] = record
        line = f"{record['mark']:7d} {record['steps']:7d}   {record['frechet_distance']:8.1f}"
        print(f"{record['method']:24s} {line}")
small, large = at["kgan_preset", 60], at["tensorflow_tutorial", 60]
assert small["steps"] > 10 * large["steps"]
assert small["frechet_distance"] < 0.1 * large["frechet_distance"]

# %% [markdown]
# The two recipes differ in more than their size. But a run that has made so few steps is not ill: it has hardly begun. On a CPU, make the networks
# smaller until a step takes a few hundredths of a second. `kgan.presets` has such recipes.
#
# ### Which network's weights move in which step?
#
# Only $D$'s in $D$'s step, only $G$'s in $G$'s. Let us look. (Lesson sec:train-step, section sec:whose-numbers-move, has the details. BatchNorm's statistics, which no optimizer moves, are another matter: section sec:training-mode there.) On the
# way we keep what $G$ makes of its noise in each step, for the next question.


# %%
class Recorder(kgan.GAN):
    def sample(self, m, labels=None):
        fakes.append(super().sample(m, labels))
        return fakes[-1]


recorder, fakes, moved = Recorder(*build_networks(), seed=SEED), [], {}
recorder.compile(adam(), adam())
for name, step in (("D", recorder.update_discriminator), ("G", recorder.update_generator)):
    before = [network.get_weights() for network in (recorder.discriminator, recorder.generator)]
    step(tf.constant(points[:4]))
    after = [network.get_weights() for network in (recorder.discriminator, recorder.generator)]
    moved[name] = [
        not all(np.array_equal(a, b) for a, b in zip(old, new, strict=True))
        for old, new in zip(before, after, strict=True)
    ]
    print(f"{name}'s step moves D: {moved[name][0]}, moves G: {moved[name][1]}")
assert moved == {"D": [True, False], "G": [False, True]}

# %% [markdown]
# ### Do I train $G$ on the old noise or on new noise?
#
# On new noise, in every turn (lesson sec:train-step, section sec:algorithm-1). In the two steps above, $G$ had not moved between the two draws. So the same noise would have given the same fakes:

# %%
print("equal numbers in the fakes of the two steps:", np.sum(fakes[0] == fakes[1]))
assert not np.any(fakes[0] == fakes[1])

# %% [markdown]
# Exercise 3 of lesson sec:train-step compares $J_G$ on fakes that $D$ has just seen and on new ones: no difference could be seen. To take the same noise in *all*
# steps ruins the training (section sec:reused-noise).
#
# ### How do I use two GPUs?
#
# With TensorFlow's `tf.distribute.MirroredStrategy`. It keeps a copy of both networks on each device, and gives each a part of every batch. Build and compile
# the GAN within its scope, with `steps_per_execution=1` (the presets have more: pass it to `from_preset`). No second GPU at hand? Here a second Python
# pretends that the CPU is two.

# %%
program = """
import kgan, numpy as np, tensorflow as tf
from kgan import models
cpu = tf.config.list_physical_devices("CPU")[0]
tf.config.set_logical_device_configuration(cpu, [tf.config.LogicalDeviceConfiguration()] * 2)
strategy = tf.distribute.MirroredStrategy(["CPU:0", "CPU:1"])
with strategy.scope():
    generator = models.build_mlp_generator((2,), 4, (16,), None)
    gan = kgan.GAN(generator, models.build_mlp_discriminator((2,), (16,)), seed=0)
    gan.compile(steps_per_execution=1)
points = np.random.default_rng(0).normal(size=(256, 2)).astype("float32")
gan.fit(points, batch_size=32, verbose=0)
print(strategy.num_replicas_in_sync, "devices,", gan.g_optimizer.iterations.numpy(), "steps")
one, two = strategy.experimental_local_results(strategy.run(lambda: gan.sample(4)))
print("equal fakes on both:", np.array_equal(one, two))
"""
result = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True)
print(result.stdout, end="")
assert result.stdout == "2 devices, 8 steps\nequal fakes on both: False\n", result.stderr

# %% [markdown]
# It trains, and each device draws fakes of its own (lesson sec:on-a-gpu-lesson, section sec:several-devices, says why that needs care). Whether a second device pays is a matter of
# measuring: for networks as small as ours, do not expect it.
#
# ## How good is the doctor? {#doctor-examined}
#
# Whoever hands out diagnoses should be examined, and not on the patients he has learned from. The thresholds of `kgan.diagnose` were taken from runs with the
# seeds 0 to 2. Here it meets others (`data/results/diagnose.json`): five runs of each illness, each with a seed of its own: one in this lesson's
# setting, the others with other data, networks, batch size, rate or strength. Two illnesses have been added: in one $D$ is held still at the end
# while $G$ trains on (exercise 1), in one a GAN of images has momentum.

# %%
# NBVAL_CHECK_OUTPUT
records = data.recorded("diagnose")
expected = {
    "momentum": "mode_collapse",
    "momentum, images": "mode_collapse",
    "D held still": "mode_collapse",
    "D too strong": "discriminator_too_strong",
    "vanished gradient": "vanished_gradient",
    "oscillation": "oscillation",
    "rate too large": "learning_rate_too_large",
    "penalty too large": "penalty_too_large",
    "noise reused": "reused_noise",
    "wrong range": "wrong_range",
    "labels mixed up": "labels_mixed_up",
    "BatchNorm mixed up": "batchnorm_mixed_up",
    "data by heart": "memorised_data",
}
found = {key: [] for key in expected}
for record in records:
    if record["group"] == "ill":
        found[record["kind"]].append(record["illnesses"])
examined = sum(map(len, found.values()))

# %%
# NBVAL_CHECK_OUTPUT
print("illness              runs  found  other illnesses named, and how often")
right = {}
for kind, name in expected.items():
    right[kind] = sum(name in names for names in found[kind])
    said = [other for names in found[kind] for other in names if other != name]
    others = ", ".join(f"{other} {said.count(other)}" for other in sorted(set(said)))
    print(f"{kind:20s} {len(found[kind]):4d} {right[kind]:6d}  {others}".rstrip())
print(f"found: {sum(right.values())} of {examined}")
assert {len(runs) for runs in found.values()} == {5}

# %%
# NBVAL_CHECK_OUTPUT
print("healthy              runs  false alarms")
well = [record for record in records if record["group"] == "healthy"]
for kind in dict.fromkeys(record["kind"] for record in well):
    alarms = [record["illnesses"] for record in well if record["kind"] == kind]
    print(f"{kind:20s} {len(alarms):4d} {sum(map(bool, alarms)):13d}")
false = sum(bool(record["illnesses"]) for record in well)
print(f"false alarms: {false} of {len(well)}")
arms = [record for record in records if record["group"] == "arm" and record["coverage"] < 0.5]
named = sum("mode_collapse" in record["illnesses"] for record in arms)
print(f"runs of section sec:mode-collapse that lost half of the data or more: {len(arms)}, called a", end=" ")
print(f"collapse: {named}")

# %% [markdown]
# It finds nearly all of these, and called none of these healthy runs ill. Of the runs of section sec:mode-collapse that lost most of the data it calls only a
# part a collapse: see the last line. In the others it names something else, such as an oscillation. Read the last column of the first table, too: an
# illness brings others along, or a second name. Two caveats. These patients were made ill on purpose, strongly, and with one illness each; a mild
# one, or two at once, will be harder. And a
# rule and a threshold were changed after two runs of a $D$ that is too strong had been seen, one of which is still in the table. So the table is a
# little too good.

# %%
assert sum(right.values()) >= 0.95 * examined
assert false == 0
assert named < len(arms) == 5 + 5 + 4  # with momentum, with both, with Keras's Adam

# %% [markdown]
# ## Exercises
#
# **1.** Section sec:mode-collapse says: with $D$ held still, $G$'s best answer is a single point. Try it. Train a healthy GAN, then train its $G$ alone: 1,000 steps, at ten
# times the rate. What happens to the coverage?
#
# <details><summary>Solution</summary>
#
# It falls. The samples run to where $D$ is largest, and nobody drives them apart any more.
#
# ```python
# gan = kgan.GAN(*build_networks(), seed=SEED)
# history = train(gan)
# before = coverage(gan)
# gan.g_optimizer.learning_rate = 10 * RATE
# g_step = tf.function(gan.update_generator)
# for _ in range(1000):
#     g_step(tf.constant(points[:BATCH_SIZE]))
# print(f"coverage: {before:.0%} before, {coverage(gan):.0%} after")
# assert coverage(gan) < 0.8 * before
# assert pairs_won(gan, gan.generate(1000, seed=SEED), points[:1000]) > 0.6  # where D is large
# ```
#
# </details>
#
# **2.** Which of the eleven illnesses could you have found from `d_loss` and `g_loss` alone? Use the figures, and mind that some shown here by a swing need not swing
# elsewhere.
#
# <details><summary>Solution</summary>
#
# Three cannot be seen: the noise that is reused, the labels mixed up, and the data known by heart. Most of the others can be seen, but few can be *told*:
#
# | illness | what the two losses say |
# |---|---|
# | mode collapse | they swing, as in an oscillation. A collapse that sits still would not. |
# | $D$ too strong | `g_loss` ends far above `d_loss`; not why |
# | vanished gradient | both are 0 from beginning to end |
# | oscillation | they swing |
# | rate too large | `d_loss` jumps to many times of what a $D$ pays that says nothing |
# | penalty too large | `d_loss` begins far above $2 \log 2$, and comes down quietly: something is added to the cross-entropy |
# | noise reused | nothing |
# | wrong range | the same as for a $D$ that is too strong |
# | labels mixed up | nothing |
# | BatchNorm mixed up | they contradict each other: $D$ pays nothing, so it rejects all fakes; `g_loss` is small, so it accepts them |
# | data by heart | nothing: `g_loss` rises, but so it does with 6,400 digits |
#
# ```python
# ends, moves = {}, {}
# for name, (_, history) in patients.items():
#     ends[name] = history.history["d_loss"][-1], history.history["g_loss"][-1]
#     moves[name] = swing(history)
#     print(f"{name:20s} d_loss {ends[name][0]:6.2f}  g_loss {ends[name][1]:6.2f}  {moves[name]:.3f}")
# for name in ("noise reused", "labels mixed up"):
#     assert np.allclose(ends[name], (2 * math.log(2), math.log(2)), atol=0.06)
#     assert moves[name] < 0.02
# for name in ("D too strong", "wrong range"):
#     assert ends[name][1] > 1.5 * ends[name][0]
#     assert moves[name] < 0.1
# for _, history in (patients["data by heart"], cured):
#     assert history.history["g_loss"][-1] > history.history["g_loss"][0] + 0.1
# assert min(moves[name] for name in ("mode collapse", "oscillation", "rate too large")) > 0.1
# ```
#
# </details>
#
# **3.** The doctor must not raise false alarms. Give it healthy runs with other losses: hinge, least squares. Then try to fool it: find a bad run in which it
# finds nothing.
#
# <details><summary>Solution</summary>
#
# ```python
# for loss in ("hinge", "least_squares"):
#     gan = kgan.GAN(*build_networks(), seed=SEED)
#     history = train(gan, adversarial_loss=loss)
#     print(loss, kgan.diagnose(history, gan, points).names)
#     assert kgan.diagnose(history, gan, points) == []
# gan = kgan.GAN(*build_networks(), seed=SEED)
# history = train(gan, epochs=EPOCHS // 10)
# print(f"stopped early: {good_share(gan):.0%} good", kgan.diagnose(history, gan, points).names)
# assert kgan.diagnose(history, gan, points).illnesses == []
# assert good_share(gan) < 0.5 * good_share(healthy[0])
# ```
#
# To fool it is not hard. Stop early: the samples are bad, but no illness is found, at most a symptom; the run needs time. The thresholds are set so that what it says is
# right, not so that it says all.
#
# </details>
#
# ## Summary
#
# - Look at samples, at curves and at one more number. Each illness has a number that gives it away.
# - The losses alone do not tell: the noise that is reused has quieter curves than the healthy patient.
# - A low coverage, or samples where no data is, are symptoms. Look for the special cause before you call it a collapse, or a $D$ that is too strong.
# - The mix-ups of noise, range and labels can be checked before you train: it takes a minute. That of batches shows in the curves. And keep data
#   back: only held-out data
#   tells a strong $D$ from one that knows its data by heart.
# - `kgan.diagnose(history, gan, x)` makes these measurements on your own run. Section sec:doctor-examined says how often it is right.
#
# **Next:** a run of your own. You can build a GAN, train it, measure what it makes, and say what is wrong when it fails. When it does not improve: look
# at ten samples, at the curves, print `kgan.diagnose`, change *one* thing, and use more than one seed. Lesson sec:where-gans-are-used looks at what others do with GANs.
