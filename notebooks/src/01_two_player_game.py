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
# # The two-player game {#two-player-game}
#
# Two neural networks play against each other. One of them ends up drawing clothes, although it never
# gets to see any.
#
# **Papers:** Goodfellow et al., [*Generative Adversarial Nets*](https://arxiv.org/abs/1406.2661) (2014) ·
# Radford et al., [*Unsupervised Representation Learning with Deep Convolutional Generative Adversarial
# Networks*](https://arxiv.org/abs/1511.06434) (2016)
#
# **You need:** Python, and an idea of what a neural network is. · **Study time:** 45 minutes ·
# **Running time:** about 75 seconds on two CPU cores; no GPU and no network needed.
#
# **You will be able to**
#
# - say what *generative* and *adversarial* mean, and how a generator differs from a classifier;
# - name what goes into each of the two networks, and what comes out;
# - train a GAN on real images and watch its samples grow out of plain grey;
# - read the four curves of a training run, and know which of them not to worry about.

# %%
# Set-up. Importing kgan first keeps TensorFlow's start-up messages off the page.
import collections
import math

import kgan
from kgan import data, losses, metrics, plots

import keras
import numpy as np

SEED = 0

# %%
# Parameters: change them and run everything again.
DATASET = "fashion_mnist"  # or "mnist"
FULL = False  # True: all 60,000 images instead of the 8,000 that ship with the course
EPOCHS = 18  # times through the images: 2,250 steps, about a minute on two quiet CPU cores

# %% [markdown]
# ## Generative: make data, don't judge it {#generative}
#
# Most networks you have met are **discriminative**. A classifier looks at a picture $x$ and tells the
# classes $y$ apart: shirt or shoe? It learns $p(y \mid x)$, how likely each class is *for this picture*.
#
# A **generative** model is about $p(x)$ itself, how likely *the picture* is. It makes new data, as close as
# it can to real data. Here are some real images. They ship with the course.

# %%
(x_train, y_train), _ = data.load_data(DATASET, full=FULL)
images = data.scale(x_train)
things = {"fashion_mnist": "grey garments, shoes and bags", "mnist": "white digits"}[DATASET]
ax = plots.image_grid(images[:40], columns=10, title="real images")
plots.show(f"A grid of 40 {things} on black, small pictures of 28 by 28 pixels.")

# %% [markdown]
# *Forty real images. Each is 28 × 28 pixels of one grey value.*
#
# Think of them as points that were drawn from a **distribution** $p_\text{data}$: a rule that says how
# likely each picture is. Nobody can write that rule down. We only have examples.
#
# The kind of model that we build works like this:
#
# 1. draw some random numbers $z$, called **noise** or **latents**;
# 2. send them through a function $G$, the **generator**;
# 3. call the result $G(z)$ a sample.
#
# Random numbers in, pictures out. So the pictures are random too: they have a distribution of their own,
# $p_g$. **The goal is $p_g = p_\text{data}$.** How close the two are can be measured in several ways. Lesson sec:optimal-generator
# compares them.
#
# There are other kinds. Autoregressive models and flows can say how likely a picture is, as a number.
# Variational autoencoders learn an encoder beside the generator. Diffusion models remove noise from a picture in many
# small steps. A GAN draws in one pass, and $p_g$ stays unknown even to those who made it.
#
# Pixels are scaled to $[-1, 1]$, because the generator's last layer is a tanh, which makes values there.

# %%
# NBVAL_CHECK_OUTPUT
print("one image:", images.shape[1:], images.dtype)
print("values from", images.min(), "to", images.max())
assert images.min() == -1
assert images.max() == 1

# %% [markdown]
# ## Adversarial: two opponents {#adversarial}
#
# How do you teach $G$ to make garments, when nobody can tell it what a garment is? The idea of
# Goodfellow and his colleagues, in 2014: **let a second network judge**. And train the judge too, turn by
# turn.
#
# - The **generator** $G$ turns noise into images. It wants its images to pass for real.
# - The **discriminator** $D$ looks at one image and gives the probability that it is real. It wants to
#   tell real from fake.
#
# They are opponents, *adversaries*. Each must get better because the other does.

# %%
plots.show(
    "Diagram: noise z goes into the generator G, giving a fake G(z). Fakes, with label 0, and real images x, with label 1, go into the discriminator D, which gives a probability from 0 to 1. Gradients of J_D go from there back into D. Gradients of J_G go from D back to the fake, and from the fake to G.",
    plots.gan_diagram(),
)

# %% [markdown]
# *The structure of a GAN. Solid arrows: what is computed. Dashed arrows: what each player learns from. $J_D$ and $J_G$ are
# their losses, which section sec:rules-of-the-game writes down.*
#
# Follow the arrows. Real images go to $D$ and to nobody else. **$G$ never sees one.** All it ever gets
# is the answer to a question: *how should my pixels change, for $D$ to believe me more?* That answer is
# a gradient, and it comes through $D$.
#
# Here are the two networks. Both are small stacks of convolutions; lesson sec:digits opens them. The recipe gives $z$ 16 numbers.
# It has another loss of its own, so we ask for the one of this lesson.

# %%
gan = kgan.GAN.from_preset(DATASET, seed=SEED, adversarial_loss="non_saturating")
print("G:", gan.generator.input_shape, "->", gan.generator.output_shape)
print("D:", gan.discriminator.input_shape, "->", gan.discriminator.output_shape)
print("parameters:", gan.generator.count_params(), "and", gan.discriminator.count_params())
assert gan.generator.input_shape == (None, gan.latent_dim)  # noise: no image goes in
assert gan.generator.output_shape == gan.discriminator.input_shape  # D takes what G makes
assert gan.discriminator.output_shape == (None, 1)  # one number for each image

# %% [markdown]
# `None` stands for the size of the batch: any number of images at once.
#
# > **A claim you will meet:** *the generator creates new images from the images fed to it.*
# > It does not. Look at $G$'s input shape above: a list of random numbers. Each pass through $G$ starts
# > from random numbers, not from an image. In training they are drawn anew for every pass.
#
# > **Another one:** *the noise $Z$ is artificial data.* Noise is noise. The artificial data is $G(z)$. In this
# > course $D$ always means the discriminator; distributions are called $p_\text{data}$ and $p_g$.
#
# ### What does $D$ say?
#
# $D$'s last layer gives any real number, a **logit** $\ell$. The logistic sigmoid turns it into a
# probability: $\sigma(\ell) = 1 / (1 + e^{-\ell})$. A logit of 0 means ½: no idea.
#
# **Predict before you run.** Both networks are new: their weights are random. What does $G$ draw? What
# probabilities does $D$ give to real images, and to $G$'s?
#
# <details><summary>Answer</summary>
#
# $G$ draws grey, almost the same everywhere. As it is used here, to make pictures, its new weights give numbers near 0, the middle of $[-1, 1]$. (In
# training, its BatchNorm layers make it draw noise instead: lesson sec:train-step.) $D$'s new weights give logits near 0, so its probabilities are near ½ for both. On
# real images they
# differ a little, for no good reason: $D$ has learned nothing. On $G$'s grey squares, which are all alike, they hardly differ.
#
# </details>

# %%
untrained = gan.generate(1000, seed=SEED)
ax = plots.image_grid(untrained[:10], columns=10, title="the generator before training")


def probability(pictures):
    """D's probability that each picture is real."""
    logits = gan.discriminator(pictures, training=False)
    return keras.ops.convert_to_numpy(keras.ops.sigmoid(logits))[:, 0]


before = {"real": probability(images[:500]), "fake": probability(untrained[:500])}
for name, p in before.items():
    print(f"D on {name} images: {p.mean():.3f} on average, from {p.min():.3f} to {p.max():.3f}")
assert all(abs(p - 0.5).max() < 0.2 for p in before.values())  # three seeds: at most 0.07
assert np.ptp(before["fake"]) < 0.1 * np.ptp(before["real"])  # three seeds: 0.01 to 0.02
assert np.abs(untrained).max() < 0.2  # three seeds: at most 0.06
in_training = kgan.GAN.from_preset(DATASET, seed=SEED).sample(64).numpy()  # another new G
assert in_training.std() > 0.2 > 10 * untrained.std()
plots.show("Ten squares, each the same middle grey nearly everywhere.")

# %% [markdown]
# *Ten samples of a generator that has learned nothing.*
#
# > **A claim you will meet:** *D outputs 0 if the image is fake and 1 if it is real.*
# > It outputs a probability, anything between 0 and 1. It does not decide. That is good: a decision has no
# > gradient, and $G$ learns from gradients alone.
#
# ## The rules of the game {#rules-of-the-game}
#
# The label 1 means *real*, the label 0 means *fake*. $D$ is a classifier with two classes, so it gets
# the usual loss for that, **binary cross-entropy**, once for real images and once for fakes:
#
# $$J_D = -\frac1N \sum_{i=1}^{N} \log D(x_i) \;-\; \frac1M \sum_{j=1}^{M} \log\bigl(1 - D(G(z_j))\bigr)$$
#
# The first term is large when $D$ calls real images fake. The second is large when $D$ falls for fakes.
#
# $G$ wants the opposite for its own images. It wants $D$ to call them real:
#
# $$J_G = -\frac1M \sum_{j=1}^{M} \log D(G(z_j))$$
#
# Lesson sec:two-losses takes these formulas apart. For now one number is enough. If $D$ says ½ to everything, each term
# is $-\log \tfrac12 = \log 2$, so $J_D = 2 \log 2$ and $J_G = \log 2$.

# %%
# NBVAL_CHECK_OUTPUT
undecided = np.zeros((8, 1), "float32")  # logits of 0: D says 1/2
game = losses.NonSaturating()
j_d = float(game.discriminator(undecided, undecided))
j_g = float(game.generator(undecided))
print(f"J_D = {j_d:.3f}, J_G = {j_g:.3f}")
assert math.isclose(j_d, 2 * math.log(2), rel_tol=1e-6)
assert math.isclose(j_g, math.log(2), rel_tol=1e-6)

# %% [markdown]
# Keep these two numbers in mind. They are the level at which the game is even.
#
# ## Play {#play}
#
# The two take turns, more than two thousand times:
#
# 1. **$D$'s turn.** Draw noise, make fakes, take real images. Move $D$'s weights so that $J_D$ falls. $G$
#    stays as it is.
# 2. **$G$'s turn.** Draw *new* noise, make fakes. Move $G$'s weights so that $J_G$ falls. $D$ stays as it is.
#
# Both turns together are one **step**. That is what `gan.fit` does. Lesson sec:train-step writes it out line by line.
#
# **Predict before you run.** During training, $D$'s mean output is recorded on real images (`d_real`) and
# on fakes (`d_fake`). Where do the two go? And which of the losses falls?
#
# <details><summary>Answer</summary>
#
# In the first steps $D$ gets ahead: `d_real` is above `d_fake`. Then $G$ catches up, and for a while $D$ can hardly
# tell the two apart: both are near ½. Later $D$ slowly gets ahead again. Neither loss falls far. Each player's loss
# depends on the other player, and that one improves too. Section sec:what-curves-say has the numbers.
#
# </details>
#
# We want to watch $G$ grow. So now and then we draw samples, **always from the same latents**. Only
# then can the pictures be compared.
#
# One detail: we draw with the running average of $G$'s recent weights, `gan.ema_generator`, as `gan.generate` does
# throughout. $D$ plays against $G$ itself. Lesson sec:garments shows what the average is good for.

# %%
snapshots, curves = {0: untrained}, collections.defaultdict(list)
wanted = [125, 250, 500, 1000]


def watch(batch, logs):
    """Keeps the four means since the last call, five steps ago, and now and then samples."""
    step = int(gan.g_optimizer.iterations)
    for name, value in {"step": step, **logs}.items():
        curves[name].append(float(value))
    gan.reset_metrics()
    if wanted and step >= wanted[0]:
        wanted.pop(0)
        snapshots[step] = gan.generate(1000, seed=SEED)


watching = keras.callbacks.LambdaCallback(on_train_batch_end=watch)
gan.fit(images, batch_size=64, epochs=EPOCHS, verbose=0, callbacks=[watching])
steps = int(gan.g_optimizer.iterations)
snapshots[steps] = gan.generate(1000, seed=SEED)
print(f"{steps} steps, {EPOCHS} times through the images")

# %%
moments = sorted(snapshots)
strip = np.concatenate([snapshots[step][:10] for step in moments])
ax = plots.image_grid(strip, columns=10, title="the same ten latents, from top to bottom")
for row, step in enumerate(moments):
    ax.text(-4, (row + 0.5) * 30, f"step {step}", ha="right", va="center")


def named(pictures):
    """What the classifier of lesson sec:evaluation takes each picture for."""
    classes = metrics.classify(pictures, DATASET)[1].argmax(axis=1)
    return [data.CLASS_NAMES[DATASET][k] for k in classes]


first_row, last_row = strip[:10], strip[-10:]
assert len(moments) == len({snapshots[step].tobytes() for step in moments}) == 6  # six pictures
assert first_row.std() < 0.1 * last_row.std()  # grey, against shapes
plots.show(
    f"Six rows of ten samples, at steps {', '.join(map(str, moments))}. The first row is plain grey. In the last row there are bright shapes on black. A classifier takes them for: {', '.join(named(last_row))}."
)

# %% [markdown]
# *Each column is one list of random numbers. Each row is one moment of the training.*
#
# Read it column by column. First all is grey. Then comes a dark background with bright blots on it, and the blots get
# edges. Two numbers show it, over 1,000 samples: the mean value in the upper left corner, and the mean difference from
# one pixel to the next. A column may also change its mind: nothing ties a latent to a garment but what $G$ has learned so
# far. A classifier says what it takes a picture for; lesson sec:evaluation explains what we need one for.

# %%
edges = {step: np.abs(np.diff(snapshots[step], axis=2)).mean() for step in moments}
corner = {step: snapshots[step][:, :2, :2].mean() for step in moments}
for step in moments:
    print(f"step {step:5}: corner {corner[step]:+.2f}, from pixel to pixel {edges[step]:.3f}")
real_edges = np.abs(np.diff(images, axis=2)).mean()
print(f"real images: corner {images[:, :2, :2].mean():+.2f}, from pixel to pixel {real_edges:.3f}")
assert corner[0] > -0.2
assert corner[moments[1]] < -0.8
assert edges[moments[1]] > 2 * edges[0]
# Seeds 0 to 3: 0.04 to 0.09 at step 125, 0.16 to 0.17 at 250. Digits have their edges earlier.
assert edges[moments[2]] > 1.1 * edges[moments[1]] or DATASET == "mnist"
assert 0.75 * real_edges < edges[moments[2]] < 1.25 * real_edges
for column, pair in enumerate(
    zip(named(snapshots[moments[-2]][:10]), named(last_row), strict=True)
):
    if pair[0] != pair[1]:
        print(f"column {column + 1}: {pair[0]} at step {moments[-2]}, {pair[1]} at the end")

# %% [markdown]
# Now look at many.

# %%
samples = gan.generate(60, seed=SEED + 1)
ax = plots.image_grid(samples, columns=12, title="generated")
counts = collections.Counter(named(samples)).most_common()
assert len(counts) >= 8  # three seeds: all ten classes
plots.show(
    f"A grid of 60 generated images. A classifier takes them for: {', '.join(f'{count} {name}' for name, count in counts)}."
)

# %% [markdown]
# *Sixty samples, not chosen by hand.*
#
# How many of them can you name? Which ones would you not take for real? That is what some two thousand steps on 8,000 images
# give. Lesson sec:garments goes on from here.
#
# ### More than a good look?
#
# Looking is not measuring. Lesson sec:evaluation has proper measures. A simple one will do for now: compare the
# *average* image, pixel by pixel, of real and generated pictures. It is a weak test. A generator can pass it
# and still be bad, but one that fails it is bad for sure.

# %%
trained = snapshots[steps]
mean_real = images.mean(axis=0)
gaps = [np.abs(pictures.mean(axis=0) - mean_real).mean() for pictures in (untrained, trained)]
print("The average images differ by so much per pixel (pixels run from -1 to 1):")
print(f"before training {gaps[0]:.3f}, after it {gaps[1]:.3f}")
assert gaps[1] < 0.12 * gaps[0]  # three seeds: 0.04 to 0.05

# %% [markdown]
# And are the samples different from each other? A generator that always draws the same shoe would be no
# use. So take pictures in pairs, and measure how far the two are apart: the root of the sum of the squared
# differences of their pixels. This is a weak test too. Random pixels could pass it, and so could a generator that knows ten pictures and repeats
# them. One that always draws the same picture can't.


# %%
def mean_distance(pictures):
    """The mean distance between picture 1 and 501, 2 and 502, ..., 500 and 1000."""
    differences = pictures[:500] - pictures[500:1000]
    return np.sqrt((differences**2).sum(axis=(1, 2, 3))).mean()


white = np.ones((500, 28, 28, 1))
assert mean_distance(np.concatenate([white, -white])) == 56  # of white and black: 28 * 2
apart = [mean_distance(pictures) for pictures in (images, trained)]
print(f"mean distance in a pair: {apart[0]:.1f} for real images, {apart[1]:.1f} for samples")
assert 0.9 < apart[1] / apart[0] < 1.1  # three seeds: 0.96 to 0.98
ten = images[np.random.default_rng(SEED).integers(10, size=1000)]  # ten pictures, repeated
assert 0.9 < mean_distance(ten) / apart[0] < 1.1  # seeds 0-2: 0.99 to 1.04
assert np.allclose(
    gan.generate(3, seed=SEED), gan.generate(3, seed=SEED), atol=1e-4
)  # same latents

# %% [markdown]
# ## What the curves say {#what-curves-say}

# %%
axes = plots.training_curves(curves)
at = np.array(curves["step"])
for ax in axes:
    for line in ax.lines:
        line.set_xdata(at)
    ax.set(xlabel="step", xscale="log", xlim=(5, steps))
axes[0].set_ylim(0, 1.6)
axes[1].set_ylim(0, 1)
even = {"d_loss": 2 * math.log(2), "g_loss": math.log(2), "d_real": 0.5}
for ax, name in zip((axes[0], axes[0], axes[1]), even, strict=True):
    ax.axhline(even[name], color="grey", linewidth=0.8)
periods = {"first": at <= 10, "even": (at > 200) & (at <= 500), "last": at > steps - 250}
bounds = [(at[p].min(), at[p].max()) for p in periods.values()]
assert np.allclose(bounds, [(5, 10), (205, 500), (steps - 245, steps)], atol=4)
names = ("d_real", "d_fake", "d_loss", "g_loss")
means = {when: {k: np.mean(np.array(curves[k])[p]) for k in names} for when, p in periods.items()}
lead = {when: mean["d_real"] - mean["d_fake"] for when, mean in means.items()}
off = {k: np.abs(np.array(curves[k]) - even[k]).max() for k in ("d_loss", "g_loss")}
plots.show(
    f"Two plots over the steps, on a logarithmic axis. Left: d_loss is never more than {off['d_loss']:.2f} away from {even['d_loss']:.2f}, g_loss never more than {off['g_loss']:.2f} away from {even['g_loss']:.2f}; over the last 250 steps their means are {means['last']['d_loss']:.2f} and {means['last']['g_loss']:.2f}. Right: d_real begins above d_fake, by {lead['first']:.2f}; then both run along one half; over the last 250 steps d_real is above d_fake by {lead['last']:.3f}."
)

# %% [markdown]
# *Left: the two losses; the grey lines are the even game, $2 \log 2$ and $\log 2$. Right: $D$'s mean
# probability on real and generated images; the grey line is ½. Each point is a mean over five steps.*

# %%
for when, label in zip(means, ("steps 1-10", "201-500", "the last 250"), strict=True):
    print(f"{label:>12}: " + ", ".join(f"{k} {value:.3f}" for k, value in means[when].items()))
# Three seeds: the lead is 0.06 to 0.11, then 0.001 to 0.002, then 0.030 to 0.045; g_loss rises by
# 0.06 to 0.09. Digits, one seed: 0.10, then 0.005, then 0.038; 0.05.
assert lead["first"] > 0.03
assert abs(lead["even"]) < 0.01
assert abs(means["even"]["d_real"] - 0.5) < 0.01
assert 0.015 < lead["last"] < 0.1
assert means["last"]["d_fake"] < means["even"]["d_fake"]
assert max(off.values()) < 0.4
assert all(even[k] - min(curves[k]) < 0.2 for k in ("d_loss", "g_loss"))  # neither falls far
rise = means["last"]["g_loss"] - means["even"]["g_loss"]
assert 0.025 < rise < 0.2
distances = [metrics.distance_to_test_set(snapshots[step], DATASET) for step in (moments[3], steps)]
print(f"g_loss from step 201-500 to the last 250: {rise:+.3f}")
print(f"Frechet distance at step {moments[3]}: {distances[0]:.1f}, at the end: {distances[1]:.1f}")
assert distances[1] < 0.7 * distances[0]

# %% [markdown]
# - **The losses hardly fall, and that is fine.** In ordinary training a falling loss means progress. Here
#   each loss is measured against an opponent that improves. It is like two chess players who both learn: they
#   still win about half of their games.
# - **`g_loss` may even rise** while the pictures get better. It did in this run: see the last two lines. The Fréchet
#   distance, which lesson sec:evaluation explains, says how far the samples are from real images: smaller is better. In $G$'s own turn $D$ believed the samples
#   less: that is what a higher `g_loss` says. In $D$'s turn `d_fake` fell too. The pictures tell how good $G$ is; its
#   loss does not.
# - **`d_real` above `d_fake`** means that $D$ sees differences between its training images and the samples. There may be something left for $G$ to
#   learn. Or $D$ has begun to know its training images by heart: lesson sec:garments tells the two apart.
# - **Worry** when `d_fake` goes to 0 and stays there. Then $D$ rejects the fakes with confidence, and the game is
#   lopsided. What that does to $G$ depends on the loss: see lessons sec:two-losses, sec:dynamics and sec:clinic.
#
# ## Exercises
#
# **1.** Ask the trained $D$ about three real images and three samples. Work out $J_D$ by hand from its six answers, and
# check it with `game`. Then read every answer above ½ as "real". On 1,000 real images and 1,000 samples, how often is
# $D$ right?
#
# <details><summary>Solution</summary>
#
# ```python
# p_real, p_fake = probability(images[:3]), probability(samples[:3])
# by_hand = -np.log(p_real).mean() - np.log(1 - p_fake).mean()
# logits = [gan.discriminator(six, training=False) for six in (images[:3], samples[:3])]
# assert math.isclose(by_hand, float(game.discriminator(*logits)), rel_tol=1e-4)
# right = [
#     np.mean(np.round(probability(pictures)) == label)
#     for pictures, label in ((images[:1000], 1), (trained, 0))
# ]
# print(f"D is right about {right[0]:.0%} of the real images and {right[1]:.0%} of the samples")
# assert 0.55 < np.mean(right) < 0.8
# ```
#
# Taken together, more often than a coin, and far from always. (Seeds 0, 1 and 2: 60 to 67 %.) The two numbers
# may lie far apart: with seed 2, $D$ took three real images in four for fakes, and 95 % of the fakes too. With answers
# so close to ½, a small shift turns many of them around.
#
# </details>
#
# **2.** Walk from one garment to another: take latents $z_1$ and $z_2$, and draw $G$ at ten points on the line
# between them. Does one picture fade into the other, as in a film?
#
# <details><summary>Solution</summary>
#
# ```python
# ends = np.random.default_rng(SEED).normal(size=(2, gan.latent_dim)).astype("float32")
# t = np.linspace(0, 1, 10, dtype="float32")[:, None]
# walk = gan.ema_generator.predict((1 - t) * ends[0] + t * ends[1], verbose=0)
# fade = (1 - t[..., None, None]) * walk[0] + t[..., None, None] * walk[-1]
# ax = plots.image_grid(np.concatenate([walk, fade]), columns=10, title="walk, fade")
# off = np.abs(walk - fade).mean(axis=(1, 2, 3))
# assert np.allclose(off[[0, -1]], 0, atol=1e-6)  # the ends are the same
# assert off.max() > 0.12 * np.ptp(walk[[0, -1]], axis=0).mean()  # 18 other walks: 0.23 to 0.55
# ```
#
# No: at the same point of the way, walk and fade are different pictures. A fade shows both ends at once, half transparent. $G$ changes the shape
# itself. Lesson sec:latent-space makes more of this.
#
# </details>
#
# **3.** Set `DATASET = "mnist"` at the top and run everything again. What is easier about digits, what is
# harder?
#
# <details><summary>Solution</summary>
#
# Most of a stroke is nearly white: about three fifths of its pixels, where of a garment's it is one third. So there is less texture to learn. But a
# digit with one stroke wrong is no digit, while a shirt with an odd sleeve is still a shirt.
# See for yourself whether you find more failures among the digits.
#
# ```python
# pixels = {name: data.load_data(name)[0][0] for name in data.CLASS_NAMES}
# white = {name: (x[x > 50] >= 205).mean() for name, x in pixels.items()}
# print(white)
# assert 0.6 < white["mnist"] < 0.65
# assert 0.32 < white["fashion_mnist"] < 0.36
# ```
#
# </details>
#
# ## Summary
#
# - The generative model that we build turns noise $z$ into samples $G(z)$, whose distribution $p_g$ should become
#   $p_\text{data}$.
# - The discriminator gives the probability that an image is real. The generator wants it to be wrong.
# - The generator never sees data. All it learns from are gradients that come through the discriminator.
# - The even game has $J_D = 2 \log 2$ and $J_G = \log 2$. Losses near these are no sign of failure, and
#   falling losses no sign of success.
# - To judge progress, look at samples from fixed latents.
#
# **Next:** lesson sec:two-losses builds the two losses from the cross-entropy of a single image.
