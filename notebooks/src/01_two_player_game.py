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
# Two players, one of them blind. First they have three numbers between them, which you move by hand.
# Then they have a hundred thousand, and the blind one draws clothes that it never sees.
#
# **Papers:** Goodfellow et al., [*Generative Adversarial Nets*](https://arxiv.org/abs/1406.2661) (2014) ·
# Radford et al., [*Unsupervised Representation Learning with Deep Convolutional Generative Adversarial
# Networks*](https://arxiv.org/abs/1511.06434) (2016)
#
# **You need:** Python; means, logarithms, slopes; an idea of what a neural network is. · **Study time:** 50 minutes ·
# **Running time:** about 75 seconds on two CPU cores; no GPU or network needed.
#
# **You will be able to**
#
# - play a GAN of three numbers by hand, and say what each player gets, gives and learns from;
# - say what *generative* and *adversarial* mean, and how a generator differs from a classifier;
# - train a GAN on real images and watch its samples grow out of grey;
# - read the four curves of a training run, and know which not to worry about.

# %%
# Set-up. Importing kgan first keeps TensorFlow's start-up messages off the page.
import collections
import math

import kgan
from kgan import data, labs, losses, metrics, plots

import keras
import matplotlib.pyplot as plt
import numpy as np

SEED = 0
rng = np.random.default_rng(SEED)

# %%
# Parameters: change them and run everything again.
RATE = 0.5  # the learning rate of the game by hand: how far a turn moves its numbers
ROUNDS = 300  # of the game by hand, at least 200
DATASET = "fashion_mnist"  # or "mnist"
FULL = False  # True: all 60,000 images instead of the 8,000 that ship with the course
EPOCHS = 18  # times through the images, at least 9; 18 are 2,250 steps, about a minute

# %% [markdown]
# ## A game of three numbers {#game-by-hand}
#
# The real data here are numbers that scatter around 2. One player is to make numbers like these. But nobody
# tells it where they are, and it is never shown any. How can it learn?
#
# **From a second player, who tries to tell real numbers from made ones.**
#
# - The **generator** $G$ takes a random number $z$, called **noise**, and moves it by its only number: $G(z) = z + \theta$. At first
#   $\theta = 0$, so its numbers scatter around 0. What it makes is a **fake**.
# - The **discriminator** $D$ takes one number $x$ and says how likely it is that $x$ is real. It has two numbers, $w$ and $b$:
#   $D(x) = \sigma(w x + b)$. The **sigmoid** $\sigma(\ell) = 1/(1 + e^{-\ell})$ turns any number into a probability. At first $w = b = 0$,
#   and $D$ says ½ to everything: no idea.


# %%
def real(m):
    """Draws m real numbers. Only D gets to see them."""
    return rng.normal(2, 1, m)


def noise(m):
    return rng.normal(size=m)


def generator(z, theta):
    return z + theta


def discriminator(x, w, b):
    """How likely each x is real, says D."""
    return 1 / (1 + np.exp(-(w * x + b)))


# %% [markdown]
# Each turn goes by an **error**: what the player wants $D$ to say, minus what $D$ says.
#
# $D$ should say 1 on real numbers and 0 on fakes. (We know which is which.) On a real $x$ the error
# is above 0, so $w x + b$ should rise there. On a fake it is below 0, so $w x + b$ should fall. Hence $b$ moves by the mean errors, and $w$ by the mean of the errors times $x$.
#
# $G$ wants $D$ to say 1 on its fakes. It can't move $D$, only its fakes, all of them together. Moving a fake changes $w x + b$ by $w$ times as much. So $\theta$ moves by the
# mean of the errors times $w$: to the right if $w > 0$, to the left if $w < 0$. `RATE`, the **learning rate**, sets how far a turn goes.


# %%
def turn_of_d(theta, w, b, m=16):
    """D moves its two numbers; G stays as it is."""
    x, fake = real(m), generator(noise(m), theta)
    error_real = 1 - discriminator(x, w, b)  # reals should get 1
    error_fake = 0 - discriminator(fake, w, b)  # fakes should get 0
    w += RATE * (np.mean(error_real * x) + np.mean(error_fake * fake))
    b += RATE * (np.mean(error_real) + np.mean(error_fake))
    return w, b


def turn_of_g(theta, w, b, m=16):
    """G moves its number, by what D says of NEW fakes; D stays as it is."""
    error = 1 - discriminator(generator(noise(m), theta), w, b)  # hopes for 1
    return theta + RATE * np.mean(error * w)


# %% [markdown]
# A whole GAN. One round:

# %%
# NBVAL_CHECK_OUTPUT
theta, w, b = 0.0, 0.0, 0.0
w, b = turn_of_d(theta, w, b)
print(f"D's turn: w = {w:.2f}, b = {b:.2f}. G's fakes still scatter around {theta:.2f}.")
theta = turn_of_g(theta, w, b)
print(f"G's turn: now they scatter around {theta:.2f}.")

# %% jupyter={"source_hidden": true}
# Check: D has found out that large numbers are more often real, and G has followed it.
assert 0.2 < w < 1  # 300 seeds: 0.29 to 0.77
assert 0.05 < theta < 0.3  # 300 seeds: 0.07 to 0.20
first = theta, w, b

# %% [markdown]
# $G$ has seen no real number, and yet moved towards them.
#
# **Predict before you run.** They go on for 300 rounds. Where does $\theta$ end? Does it go straight there? What does $D$ say then?
#
# <details><summary>Answer</summary>
#
# At 2, where the data is. But first it runs past: $D$ still says "the larger the better" when $G$ arrives, and has to unlearn it. In the end $D$ only wavers a little around ½. At the start it knew no difference; now there is none.
#
# </details>

# %%
path = [(theta, w, b)]
for _ in range(ROUNDS - 1):
    w, b = turn_of_d(theta, w, b)
    theta = turn_of_g(theta, w, b)
    path.append((theta, w, b))
path = np.array(path)  # a row for each round: theta, w, b

# %% jupyter={"source_hidden": true}
# Drawing, and checks.
_, axes = plt.subplots(1, 2, figsize=(9, 3), layout="constrained")
thetas, x = path[:, 0], np.linspace(-3, 6, 200)
axes[0].plot(np.arange(1, ROUNDS + 1), thetas, color=plots.VERMILION, label=r"$\theta$")
axes[0].axhline(2, color=plots.BLUE, linestyle="--", label="where the data is")
axes[0].set(xlabel="round", ylabel="centre of the fakes", title="the generator")
for round_, style in ((10, "-"), (int(thetas.argmax()) + 1, "--"), (ROUNDS, ":")):
    d = discriminator(x, *path[round_ - 1, 1:])
    axes[1].plot(x, d, style, color=plots.BLUE, label=f"round {round_}")
axes[1].set(xlabel="x", ylabel="$D(x)$", ylim=(0, 1), title="the discriminator")
for ax in axes:
    ax.legend(frameon=False)
    ax.spines[["top", "right"]].set_visible(False)
late, flat = thetas[-100:], np.abs(d - 0.5).max()
plots.show(
    f"Left: theta over the rounds. It climbs from {thetas[0]:.1f} past 2 to {thetas.max():.1f}, comes back, and stays near 2: over the last 100 rounds between {late.min():.2f} and {late.max():.2f}. Right: D's probability against x. At round 10 it climbs from left to right; when theta is largest it is flatter; in the last round it is nearly level, never more than {flat:.2f} from one half between -3 and 6."
)
# 300 seeds: theta is largest in rounds 21 to 80, at 2.2 to 2.8; then it stays within 1.6 to 2.4, with
# a mean of 1.86 to 2.09. In the last round D is up to 0.37 from 1/2 somewhere in this range, mostly 0.1.
assert 2.15 < thetas.max() < 3
assert path[:10, 1].min() > -0.1
assert thetas[0] < 0.3
assert abs(late.mean() - 2) < 0.25
assert np.abs(late - 2).max() < 0.6
assert path[np.argmax(thetas > 2), 1] > 0.05  # when G arrives: 300 seeds, at least 0.11
recent = discriminator(np.array([[1.0], [2.0], [3.0]]), path[-100:, 1], path[-100:, 2])
assert np.abs(recent - 0.5).mean() < 0.08  # 300 seeds: 0.033 to 0.052; at round 10 up to 0.20
assert path[9, 1] > path[thetas.argmax(), 1] > 0
assert flat < 0.15  # of this seed: 0.06
assert tuple(path[0]) == first

# %% [markdown]
# *Left: the centre of the fakes (dashed: where the data is). Right: what $D$ says of each $x$, at three moments; dashed, when $G$ is furthest.*
#
# Three things hold in the big GAN, too:
#
# - **$G$ never sees data.** It only learns in which direction $D$ rises, at its own fakes.
# - **They take turns.** In $G$'s turn the new $D$ stays as it is, and the fakes are new ones.
# - **Nobody wins.** When the fakes are like the data, nothing tells them apart.
#
# Now hold it in your hands, with a button for each turn and a slider for each number. The arrow at a fake shows where, and how strongly, it is pulled.

# %%
labs.Hold()

# %% [markdown]
# *The lab "hold". $\theta$ is called $\mu$ there; $\sigma$ and $c$ stand still unless you tick their box. $J_D$ and $J_G$ come in section sec:rules-of-the-game, $V$, $D^*$ and
# $C(G)$ in lessons sec:two-losses to sec:optimal-generator. Where nothing can run, you see a picture of its start.*
#
# **Try.** (1) Press only *D's turn*, ten times. What becomes of $D$, and of the arrows? (2) Set $w$ below 0, and press *G's turn* five times. (3) Play, and watch $\theta$ run past the data and come back. Does it run as far with $G$'s rate at 0.1?
#
# <details><summary>What you should see</summary>
#
# (1) $D$ gets steeper, and tells the two better apart; the arrows grow with $w$. (2) $G$ goes to the left, away from the data: it believes what $D$ says, right or
# wrong. (3) Much less far: a slow $G$ gives $D$ time to learn on the way.
#
# </details>


# %% jupyter={"source_hidden": true}
# Check of (3), the two games on the same draws.
def furthest(seed, rate_of_g):
    """The largest theta of a game."""
    global rng
    rng, theta, w, b, largest = np.random.default_rng(seed), 0.0, 0.0, 0.0, 0.0
    for _ in range(ROUNDS):
        w, b = turn_of_d(theta, w, b)
        theta += rate_of_g / RATE * (turn_of_g(theta, w, b) - theta)
        largest = max(largest, theta)
    return largest


for seed in range(5):  # in 100 pairs of 100; the median difference is 0.3
    assert furthest(seed, 0.1) < furthest(seed, 0.5)

# %% [markdown]
#
# ## Generative: make data, don't judge it {#generative}
#
# Most networks you have met are **discriminative**. A classifier looks at a picture $x$: shirt or shoe? It learns $p(y|x)$, how likely each class is *for this picture*.
#
# A **generative** model is about $p(x)$ itself, how likely *the picture* is. It makes new data, as close as
# it can to real data: from here on, pictures.

# %%
(x_train, y_train), _ = data.load_data(DATASET, full=FULL)
images = data.scale(x_train)  # pixels from -1 to 1: G ends in a tanh, which makes values there
print(f"{len(images)} images of shape {images.shape[1:]}")

# %% jupyter={"source_hidden": true}
ax = plots.image_grid(images[:40], columns=10, title="real images")
things = {"fashion_mnist": "grey garments, shoes and bags", "mnist": "white digits"}[DATASET]
assert images.shape[1:] == (28, 28, 1)
assert images.min() == -1
assert images.max() == 1
plots.show(f"A grid of 40 {things} on black, small pictures of 28 by 28 pixels.")

# %% [markdown]
# *Forty real images. Each is 28 × 28 pixels of one grey value.*
#
# Think of them as drawn from a **distribution** $p_\text{data}$: a rule that says how
# likely each picture is. In the game above it was normal, around 2. For pictures nobody can write it down.
#
# Our model draws random numbers $z$, called **noise** or **latents**, and sends them through a function $G$, the **generator**. The
# results $G(z)$ are its samples. They are random too, with a distribution of their own, $p_g$. **The goal is $p_g = p_\text{data}$.** Lesson sec:distances-lesson measures how close the two are.
#
# Other kinds: autoregressive models and flows can say how likely a picture is;
# variational autoencoders learn an encoder beside the generator; diffusion models remove noise in many
# small steps. A GAN draws in one pass, and $p_g$ stays unknown even to those who made it.
#
# ## Adversarial: two opponents {#adversarial}
#
# Nobody can tell $G$ what a garment is. So we play the game above, an idea of
# Goodfellow and his colleagues (2014): **let a second network judge**, and train the judge too, turn by
# turn. The two are opponents, *adversaries*: each must get better because the other does.

# %%
plots.show(
    "Diagram: noise z goes into the generator G, giving a fake G(z). Fakes, with label 0, and real images x, with label 1, go into the discriminator D, which gives a probability from 0 to 1. Gradients of J_D go from there back into D. Gradients of J_G go from D back to the fake, and from the fake to G.",
    plots.gan_diagram(),
)

# %% [markdown]
# *The structure of a GAN. Solid arrows: what is computed. Dashed: what each player learns from, by the losses of section sec:rules-of-the-game.*
#
# **$G$ never sees a real image.** All it gets
# is the answer to a question: *how should my pixels change, for $D$ to believe me more?* The answer is
# a gradient, and comes through $D$. (In the game by hand it was $w$, times an error.)
#
# The two networks are small stacks of convolutions, after Radford et al.; lesson sec:convolutions opens them. $z$ has 16 numbers. The recipe has a loss of its own, so we
# ask for this lesson's.

# %%
# NBVAL_CHECK_OUTPUT
gan = kgan.GAN.from_preset(DATASET, seed=SEED, adversarial_loss="non_saturating")
print("G:", gan.generator.input_shape, "->", gan.generator.output_shape)
print("D:", gan.discriminator.input_shape, "->", gan.discriminator.output_shape)
print("parameters:", gan.generator.count_params(), "and", gan.discriminator.count_params())

# %% jupyter={"source_hidden": true}
assert gan.generator.input_shape == (None, gan.latent_dim)  # noise: no image goes in
assert gan.generator.output_shape == gan.discriminator.input_shape  # D takes what G makes
assert gan.discriminator.output_shape == (None, 1)  # one number for each image
assert 100_000 < gan.generator.count_params() + gan.discriminator.count_params() < 130_000

# %% [markdown]
# `None` is the size of the batch: any number of images.
#
# > **A claim you will meet:** *the generator creates new images from the images fed to it.*
# > No: by the shape above, $G$'s input is a list of random numbers, in training drawn anew for every pass.
#
# > **Another one:** *the noise $Z$ is artificial data.* No, $G(z)$ is. In this course $D$ is always the discriminator; distributions are $p_\text{data}$ and $p_g$.
#
# $D$'s last layer gives any real number, a **logit** $\ell$, as $w x + b$ did; the sigmoid makes it a
# probability. A logit of 0 means ½.
#
# **Predict before you run.** Both networks have random weights. What does $G$ draw? What
# does $D$ say to real images, and to $G$'s?
#
# <details><summary>Answer</summary>
#
# $G$ draws grey: its new weights give numbers near 0, the middle of $[-1, 1]$. (In training, its BatchNorm layers
# make it draw noise instead: lesson sec:train-step.) $D$'s give logits near 0, so probabilities near ½ for both. On real images these
# differ a little, for no good reason; on $G$'s squares, which are all alike, hardly.
#
# </details>


# %%
def probability(pictures):
    """D's probability that each picture is real."""
    logits = gan.discriminator(pictures, training=False)
    return keras.ops.convert_to_numpy(keras.ops.sigmoid(logits))[:, 0]


untrained = gan.generate(1000, seed=SEED)

# %% jupyter={"source_hidden": true}
ax = plots.image_grid(untrained[:10], columns=10, title="the generator before training")
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
# > It outputs a probability. A decision would have no gradient, and $G$ learns from gradients alone.
#
# ## The rules of the game {#rules-of-the-game}
#
# Label 1 means *real*, label 0 *fake*. $D$ is a classifier with two classes, so its loss
# is the usual one, **binary cross-entropy**, once for reals, once for fakes:
#
# $$J_D = -\frac1N \sum_{i=1}^{N} \log D(x_i) \;-\; \frac1M \sum_{j=1}^{M} \log(1 - D(G(z_j)))$$
#
# The first term is large when $D$ calls reals fake, the second when it falls for fakes. $G$ wants its images to be called real:
#
# $$J_G = -\frac1M \sum_{j=1}^{M} \log D(G(z_j))$$
#
# The game by hand was played for these losses: each turn was one step downhill, $D$'s on $J_D$ and $G$'s on $J_G$. A cell below checks it.
#
# If $D$ says ½ to everything, each term
# is $-\log ½ = \log 2$, so $J_D = 2 \log 2$ and $J_G = \log 2$. Then the game is **even**.

# %%
# NBVAL_CHECK_OUTPUT
undecided = np.zeros((8, 1), "float32")  # logits of 0: D says 1/2
game = losses.NonSaturating()
j_d = float(game.discriminator(undecided, undecided))
j_g = float(game.generator(undecided))
print(f"J_D = {j_d:.3f}, J_G = {j_g:.3f}")

# %% jupyter={"source_hidden": true}
assert math.isclose(j_d, 2 * math.log(2), rel_tol=1e-6)
assert math.isclose(j_g, math.log(2), rel_tol=1e-6)


def slope(loss, at, h=1e-6):
    """The derivatives of a loss in its arguments, by central differences."""
    ahead, back = np.array(at) + h * np.eye(len(at)), np.array(at) - h * np.eye(len(at))
    return [(loss(*a) - loss(*b)) / (2 * h) for a, b in zip(ahead, back, strict=True)]


def same_draws(turn):
    """Runs a turn on the very numbers that the loss is computed on."""
    global rng
    rng = np.random.default_rng(SEED)
    return turn(*start)


start = (0.7, 0.4, -0.3)  # theta, w, b: any will do
x, z = same_draws(lambda *_: (real(16), noise(16)))
new_z = same_draws(lambda *_: noise(16))
in_d = slope(
    lambda w, b: (
        -np.mean(np.log(discriminator(x, w, b)))
        - np.mean(np.log(1 - discriminator(z + start[0], w, b)))
    ),
    start[1:],
)
in_g = slope(lambda t: -np.mean(np.log(discriminator(new_z + t, *start[1:]))), start[:1])
moved_d, moved_g = same_draws(turn_of_d), same_draws(turn_of_g)
assert np.allclose(np.subtract(moved_d, start[1:]), -RATE * np.array(in_d), atol=1e-8)
assert math.isclose(moved_g - start[0], -RATE * in_g[0], abs_tol=1e-8)

# %% [markdown]
# ## Play {#play}
#
# The two take turns, more than two thousand times:
#
# 1. **$D$'s turn.** Draw noise, make fakes, take real images. Move $D$'s weights so that $J_D$ falls.
# 2. **$G$'s turn.** Draw *new* noise, make fakes. Move $G$'s weights so that $J_G$ falls.
#
# In each turn the other player stays as it is. Both turns are one **step** of `gan.fit`. Lesson sec:train-step writes it out line by line.
#
# | | gets | gives | learns from |
# |---|---|---|---|
# | $G$ | fresh noise, nothing else | fakes | the slopes of $J_G$ in its fakes, through $D$; the fakes get the label that $G$ hopes for, 1 |
# | $D$ | 64 real images and 64 fakes, not their labels | a logit for each, so a probability | $J_D$, with the labels, which we know |
#
# $G$ moves in every step, even after it fooled $D$. And $D$ says ½ at the start and at the end, so ½ alone does not say which.
#
# **Predict before you run.** We record $D$'s mean output on real images (`d_real`) and on fakes (`d_fake`).
# Where do the two go? And which of the losses falls?
#
# <details><summary>Answer</summary>
#
# First $D$ gets ahead: `d_real` is above `d_fake`. Then $G$ catches up, and for a while both are near ½. Later $D$ slowly gets ahead again. Neither loss falls far: section sec:what-curves-say says why.
#
# </details>
#
# The function `watch` now and then draws samples into `snapshots`, **always from the same latents**: only
# then can they be compared. It keeps both outputs and both losses in `curves`, as means over five steps. `gan.generate` draws with the running average of $G$'s recent weights,
# `gan.ema_generator` (lesson sec:garments); $D$ plays against $G$ itself.

# %% jupyter={"source_hidden": true}
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


# %%
watching = keras.callbacks.LambdaCallback(on_train_batch_end=watch)
gan.fit(images, batch_size=64, epochs=EPOCHS, verbose=0, callbacks=[watching])
steps = int(gan.g_optimizer.iterations)
snapshots[steps] = gan.generate(1000, seed=SEED)
print(f"{steps} steps, {EPOCHS} times through the images")

# %%
moments = sorted(snapshots)
strip = np.concatenate([snapshots[step][:10] for step in moments])  # ten of each moment

# %% jupyter={"source_hidden": true}
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
# *Each column: one list of random numbers. Each row: one moment of the training.*
#
# First all is grey. Then come bright blots on a dark background, and they get edges. Two means over 1,000 samples show it: of the upper left corner, and of the difference from pixel to pixel. A column may also change its mind, says a classifier (lesson sec:evaluation).

# %% jupyter={"source_hidden": true}
edges = {step: np.abs(np.diff(snapshots[step], axis=2)).mean() for step in moments}
corner = {step: snapshots[step][:, :2, :2].mean() for step in moments}
for step in moments:
    print(f"step {step:5}: corner {corner[step]:+.2f}, from pixel to pixel {edges[step]:.3f}")
real_edges = np.abs(np.diff(images, axis=2)).mean()
print(f"real images: corner {images[:, :2, :2].mean():+.2f}, from pixel to pixel {real_edges:.3f}")
assert corner[0] > -0.2
assert corner[moments[1]] < -0.8
assert edges[moments[1]] > 2 * edges[0]
# Here 0.11 to 0.15 at step 125, 0.17 at 250; with other seeds 0.04 at step 125. Digits: earlier.
assert edges[moments[2]] > 1.1 * edges[moments[1]] or DATASET == "mnist"
assert 0.75 * real_edges < edges[moments[2]] < 1.25 * real_edges
for column, pair in enumerate(
    zip(named(snapshots[moments[-2]][:10]), named(last_row), strict=True)
):
    if pair[0] != pair[1]:
        print(f"column {column + 1}: {pair[0]} at step {moments[-2]}, {pair[1]} at the end")

# %%
samples = gan.generate(60, seed=SEED + 1)  # now look at many

# %% jupyter={"source_hidden": true}
ax = plots.image_grid(samples, columns=12, title="generated")
counts = collections.Counter(named(samples)).most_common()
assert len(counts) >= 8  # three seeds: all ten classes
plots.show(
    f"A grid of 60 generated images. A classifier takes them for: {', '.join(f'{count} {name}' for name, count in counts)}."
)

# %% [markdown]
# *Sixty samples, not chosen by hand.*
#
# ### More than a good look?
#
# Looking is not measuring. Here are two weak measures, which a bad generator can pass; lesson sec:evaluation has proper ones.
#
# The first compares the *average* image of real and generated pictures, pixel by pixel. The second asks how much samples differ: how far
# the two of a pair are apart, the root of the summed squared differences of pixels. (Random pixels pass it, and so do ten pictures, repeated.)


# %%
def mean_distance(pictures):
    """The mean distance between picture 1 and 501, 2 and 502, ..., 500 and 1000."""
    differences = pictures[:500] - pictures[500:1000]
    return np.sqrt((differences**2).sum(axis=(1, 2, 3))).mean()


trained, mean_real = snapshots[steps], images.mean(axis=0)
gaps = [np.abs(pictures.mean(axis=0) - mean_real).mean() for pictures in (untrained, trained)]
apart = [mean_distance(pictures) for pictures in (images, trained)]
print(f"average images, difference per pixel: {gaps[0]:.3f} before, {gaps[1]:.3f} after training")
floor = np.abs(images[:1000].mean(axis=0) - images[1000:].mean(axis=0)).mean()
print(f"1,000 real images and the others, for comparison: {floor:.3f}")
print(f"mean distance in a pair: {apart[0]:.1f} for real images, {apart[1]:.1f} for samples")

# %% jupyter={"source_hidden": true}
assert gaps[1] < 0.12 * gaps[0]  # four seeds: 0.03 to 0.05
white = np.ones((500, 28, 28, 1))
assert mean_distance(np.concatenate([white, -white])) == 56  # of white and black: 28 * 2
assert 0.9 < apart[1] / apart[0] < 1.1  # three seeds: 0.96 to 0.98
ten = images[np.random.default_rng(SEED).integers(10, size=1000)]  # ten pictures, repeated
assert 0.9 < mean_distance(ten) / apart[0] < 1.1  # seeds 0-2: 0.99 to 1.04
rough = np.random.default_rng(SEED).uniform(-1, 1, (1000, 28, 28, 1))  # random pixels
assert 0.9 < mean_distance(rough) / apart[0] < 1.1
assert np.allclose(
    gan.generate(3, seed=SEED), gan.generate(3, seed=SEED), atol=1e-4
)  # same latents

# %% [markdown]
# ## What the curves say {#what-curves-say}

# %% jupyter={"source_hidden": true}
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
# probability on real and generated images; the grey line is ½.*

# %% jupyter={"source_hidden": true}
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
# - **The losses hardly fall, and that is fine.** Each is measured against an opponent that improves. Two chess players who both learn
#   still win about half their games.
# - **`g_loss` may even rise** while the pictures get better, as in the last two lines. The Fréchet
#   distance (lesson sec:evaluation) says how far samples are from real images: smaller is better. A higher `g_loss` says that $D$ believed the samples less in $G$'s turn;
#   in $D$'s turn `d_fake` fell too. The pictures tell how good $G$ is; its loss does not.
# - **`d_real` above `d_fake`**: there may be something left for $G$ to
#   learn. Or $D$ has begun to know its training images by heart: lesson sec:garments tells the two apart.
# - **Worry** when `d_fake` goes to 0 and stays there. Then $D$ rejects the fakes with confidence: the game is lopsided. What that does to $G$ depends on the loss: lessons sec:two-losses, sec:vanishing-gradients and sec:clinic.
#
# ## Exercises
#
# **1.** Change one number in `turn_of_g`, so that $G$ hopes for 0 instead of 1. Where does $\theta$ go?
#
# <details><summary>Solution</summary>
#
# To the left, away from the data: fast at first, then more and more slowly. Now $G$ helps $D$: they are no longer adversaries.
#
# ```python
# theta, w, b, way = 0.0, 0.0, 0.0, []
# for _ in range(100):
#     way.append(theta)
#     w, b = turn_of_d(theta, w, b)
#     theta += RATE * np.mean((0 - discriminator(generator(noise(16), theta), w, b)) * w)
# print(f"after 100 rounds theta = {theta:.1f}, w = {w:.1f}")
# assert theta < -2.7  # 300 seeds: -3.7 to -3.2
# assert w > 2  # 300 seeds: 2.8 to 3.2
# assert way[10] < 4 * (way[99] - way[89])  # ten rounds early, ten rounds late: 7 times and more
# ```
#
# </details>
#
# **2.** Be the discriminator: `labs.Judge(images[100:103], snapshots[250][100:103])`, then the same with
# `snapshots[steps]`. Is your loss below 1.386?
#
# **3.** Ask the trained $D$ about three real images and three samples. Work out $J_D$ by hand from its answers, and
# check it with `game`. Then read every answer above ½ as "real". How often is $D$ right about 1,000 of each?
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
# In 60 to 67 % of all cases (seeds 0, 1 and 2): more often than a coin. The two numbers
# may lie far apart: with seed 2, $D$ took three real images in four for fakes, and 95 % of the fakes. So close to ½, a small shift turns many answers around.
#
# </details>
#
# **4.** Walk from one garment to another: take latents $z_1$ and $z_2$, and draw $G$ at ten points on the line
# between them. Does one picture fade into the other?
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
# No: a fade shows both ends at once, half transparent. $G$ changes the shape itself. Lesson sec:latent-space makes more of this.
#
# </details>
#
# **5.** Set `DATASET = "mnist"` at the top and run everything again. What is easier about digits, what is
# harder?
#
# <details><summary>Solution</summary>
#
# About three fifths of a stroke's pixels are nearly white, against one third of a garment's: there is less texture to learn. But a
# digit with one stroke wrong is no digit, while a shirt with an odd sleeve is still a shirt.
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
# **6.** (Open.) In the lab, find settings with which $\theta$ never comes to rest near 2. What do they have in common?
#
# ## Summary
#
# - $G$ turns noise $z$ into samples $G(z)$. Their distribution $p_g$ should become $p_\text{data}$.
# - $D$ gives the probability that its input is real, and learns from both kinds, by labels that we know. $G$ wants it to be wrong. They take turns.
# - $G$ never sees data. It learns only from gradients through $D$, at its own fakes.
# - The even game has $J_D = 2 \log 2$ and $J_G = \log 2$. Losses near these are no sign of failure, falling losses none of success.
# - Judge progress by samples from fixed latents.
#
# **Next:** lesson sec:two-losses builds the two losses from the cross-entropy of a single image.
