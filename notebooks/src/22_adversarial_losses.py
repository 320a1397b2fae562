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
# # Adversarial losses {#adversarial-losses}
#
# A discriminator beside another loss: what it adds to a picture, what that costs, and what it can't tell.
#
# **Papers:** Ledig et al., [*Photo-Realistic Single Image Super-Resolution Using a Generative Adversarial Network*](https://arxiv.org/abs/1609.04802) (2016) · Blau and Michaeli, [*The Perception-Distortion Tradeoff*](https://arxiv.org/abs/1711.06077) (2017) ·
# Isola et al., [*Image-to-Image Translation with Conditional Adversarial Networks*](https://arxiv.org/abs/1611.07004) (2016) · Zhu et al., [*Unpaired Image-to-Image Translation using Cycle-Consistent Adversarial Networks*](https://arxiv.org/abs/1703.10593) (2017) · Sauer et al., [*Adversarial
# Diffusion Distillation*](https://arxiv.org/abs/2311.17042) (2023) · Karras et al., [*A Style-Based Generator Architecture for Generative Adversarial Networks*](https://arxiv.org/abs/1812.04948) (2018)
#
# **You need:** lessons sec:conditional and sec:generative-models. · **Study time:** 60 minutes · **Running time:** about 80 seconds on two CPU cores; no GPU needed.
#
# **You will be able to**
#
# - put an adversarial term beside another loss, and say what each of the two asks for;
# - draw the trade-off between a right picture and a likely one, and read it;
# - show a wrong translation that CycleGAN's losses can't tell from the right one;
# - say what a discriminator does for distillation, and what two styles do in one picture.

# %%
# Set-up. Importing kgan first keeps TensorFlow's start-up messages off the page.
import base64
import math

from kgan import data, losses, metrics, models, plots

import keras
import matplotlib.pyplot as plt
import numpy as np
import tensorflow as tf
from keras import layers, ops

NAME = "fashion_mnist"
LOSS = losses.get("non_saturating")
SEED = 7  # of the runs on this page; the recorded ones begin at 0

# %%
# Parameters: change them and run everything again.
STEPS = 400  # of a run on images; the record's have more
BATCH_SIZE = 32
RATE = 2e-3  # Adam's; it falls to 0
SHARP = 0.03  # the weight of the adversarial term in super-resolution
CYCLE = 10  # the weight of the way back, in the plane
TURN = 30  # degrees from x to y, in the plane

# %% jupyter={"source_hidden": true}
plt.rcParams.update({"axes.spines.top": False, "axes.spines.right": False})
plt.rcParams.update({"legend.frameon": False, "figure.constrained_layout.use": True})
tf.config.experimental.enable_tensor_float_32_execution(False)  # GPUs round to 10 bits otherwise
(x_train, _), (x_test, _) = data.load_data(NAME)
images, held_out = data.scale(x_train), data.scale(x_test)  # 8,000 and 2,000, in [-1, 1]


def sharpness(pictures):
    """The mean difference of neighbouring pixels, over that of real images."""
    both = [
        np.mean([np.abs(np.diff(x, axis=a)).mean() for a in (1, 2)]) for x in (pictures, held_out)
    ]
    return both[0] / both[1]


def rows(named):
    """Shows rows of ten pictures, with their names at the left."""
    named = {name: pictures[:10] for name, pictures in named.items()}
    _, ax = plt.subplots(figsize=(6.4, 0.62 * len(named)))
    plots.image_grid(np.concatenate(list(named.values())), columns=10, ax=ax)
    for row, name in enumerate(named):
        ax.text(-4, (row + 0.5) * 30, name, ha="right", va="center", fontsize=9)


# %% jupyter={"source_hidden": true}
ROWS = data.recorded("adversarial_losses")
T = {3: 4.303, 5: 2.776}  # Student's, 95 %, by the number of pairs
T_FOURTEEN = {3: 16.688, 5: 6.138}  # for fourteen intervals at once


def found(task, key, *weights):
    """A number of each seed's recorded run, in the order of the seeds."""
    chosen = [r for r in ROWS if r["task"] == task and r.get("weights") == list(weights)]
    return np.array([r[key] for r in sorted(chosen, key=lambda r: r["seed"])])


def ratio(task, key, with_d, without=(1, 0), t=T):
    """Seed by seed, with D over without: the factor and its interval."""
    logs = np.log(found(task, key, *with_d) / found(task, key, *without))
    half = t[len(logs)] * logs.std(ddof=1) / math.sqrt(len(logs))
    return np.exp([logs.mean(), logs.mean() - half, logs.mean() + half])


def tell(task, key, with_d):
    """Prints a factor, its interval, and the one that holds for all fourteen at once."""
    factor, low, high = ratio(task, key, with_d)
    _, far_low, far_high = ratio(task, key, with_d, t=T_FOURTEEN)
    print(f"{key:16} x {factor:.2f} ({low:.2f} to {high:.2f}; {far_low:.2f} to {far_high:.2f})")


def kept(row, key="samples"):
    """The ten pictures that a row keeps, in [-1, 1]."""
    pixels = tf.io.decode_png(base64.b64decode(row[key])).numpy()[..., :1]
    parts = [part[1:-1, 1:-1] for part in np.split(pixels, 10, axis=1)]
    return np.stack(parts).astype("float32") / 127.5 - 1


# %% [markdown]
# ## Two terms {#two-terms}
#
# Here $G$ gets an input $y$ that says a great deal: a small picture, an outline. Its training pair $x$ is the answer. So a regression would do: make $G(y)$ near $x$. But where $y$ leaves several answers open, a squared error asks for their mean, which is fog (section sec:why-not-distance). $D$ asks for something that looks like data, whichever. Take both:
#
# $$a\,\text{dist}\bigl(G(y), x\bigr) + \lambda\, L_G\bigl(D(G(y))\bigr)$$
#
# The first term says *what*, the second *how it should look*. The class below computes both losses, $G$'s and $D$'s, on one batch; `real` are the images that $D$ is shown. In `train` the two networks step at the same time, on the same pictures: not quite Algorithm 1, but one pass of $G$ cheaper, and usual where $G$ is large.


# %%
class TwoTerms:
    def __init__(self, generator, discriminator, distance, near, sharp):
        self.generator, self.discriminator = generator, discriminator
        self.players = generator.trainable_weights, discriminator.trainable_weights
        self.distance, self.near, self.sharp = distance, near, sharp

    def losses_on(self, y, x, real):
        made = self.generator(y, training=True)
        far = self.near * tf.reduce_mean(self.distance(made - x))
        if not self.sharp:
            return [far]  # D has nothing to do
        real_logits, fake_logits = self.judge(y, real), self.judge(y, made)
        g_loss = far + self.sharp * LOSS.generator(fake_logits)
        return g_loss, LOSS.discriminator(real_logits, fake_logits)

    def judge(self, y, x):
        return self.discriminator(x, training=True)


# %%
def train(model, arrays, steps, seed, batch_size=BATCH_SIZE):
    batches = tf.data.Dataset.from_tensor_slices(arrays).shuffle(8000, seed).repeat()
    rate = keras.optimizers.schedules.CosineDecay(RATE, steps)
    optimizers = [keras.optimizers.Adam(rate, beta_1=0.5) for _ in model.players]
    for optimizer, weights in zip(optimizers, model.players, strict=True):
        optimizer.build(weights)

    @tf.function
    def step(*batch):
        with tf.GradientTape(persistent=True) as tape:
            found = model.losses_on(*batch)  # G's, and D's
        for loss, weights, optimizer in zip(found, model.players, optimizers, strict=False):
            optimizer.apply(tape.gradient(loss, weights), weights)

    for batch in batches.batch(batch_size).take(steps):
        step(*batch)


# %% [markdown]
# ## Super-resolution {#super-resolution}
#
# Shrink garments to 7 × 7 pixels, and ask for 28 × 28 again. $G$ is a small U-Net, as in section sec:flow-matching, and $D$ the course's own. Ledig et al. (2016) did this for photographs, with a distance between features in place of pixels.


# %%
def shrink(pictures):
    """The mean of each 4 x 4 block, shown at the old size."""
    small = pictures.reshape(-1, 7, 4, 7, 4, 1).mean(axis=(2, 4))
    return small.repeat(4, axis=1).repeat(4, axis=2)


# %%
HALF = {"kernel_size": 4, "strides": 2, "padding": "same"}


def active(x):
    return layers.LeakyReLU(0.2)(layers.BatchNormalization(momentum=0.9)(x))


def build_translator(f=24):
    picture = keras.Input((28, 28, 1))
    fine = layers.LeakyReLU(0.2)(layers.Conv2D(f, **HALF)(picture))  # 14 x 14
    x = active(layers.Conv2D(2 * f, **HALF)(fine))  # 7 x 7
    for _ in range(2):
        x = active(layers.Conv2D(2 * f, 3, padding="same")(x))
    x = layers.Concatenate()([fine, active(layers.Conv2DTranspose(f, **HALF)(x))])
    return keras.Model(picture, layers.Conv2DTranspose(1, **HALF, activation="tanh")(x))


# %% [markdown]
# **Predict before you run.** Squared error alone, both, $D$ alone: which has the smallest squared error on held-out garments? Which has edges as sharp as real ones? Which is free to answer with another garment?
#
# <details><summary>Answer</summary>
#
# The smallest squared error comes from the squared error; nothing that is added can lower it, except by chance. Its edges are soft, and $D$ sharpens them. With $D$ alone nothing compares the answer with $y$: it asks for *a* garment, not for this one.
#
# </details>


# %%
def enlarge(near, sharp):
    keras.utils.set_random_seed(SEED)
    judge = models.build_conv_discriminator()
    model = TwoTerms(build_translator(), judge, tf.square, near, sharp)
    train(model, (shrink(images), images, images), STEPS, SEED)
    return model.generator.predict(shrink(held_out), batch_size=250, verbose=0)


made = {"squared error": enlarge(1, 0), "both": enlarge(1, SHARP), "D alone": enlarge(0, 1)}

# %% jupyter={"source_hidden": true}
squared = {name: np.mean((x - held_out) ** 2) for name, x in made.items()}
sharp = {name: sharpness(x) for name, x in made.items()}
far = {name: metrics.distance_to_test_set(x, NAME) for name, x in made.items()}
rows({"7 x 7": shrink(held_out), **made, "the truth": held_out})
told = ", ".join(f"{name} {squared[name]:.3f} and {sharp[name]:.2f}" for name in made)
plots.show(
    f"Five rows of ten garments: blocks of grey; soft ones by squared error; crisper ones by both terms; ragged and striped ones by D alone, which keep little more than the place of the grey blocks; the true ones. Squared error and sharpness: {told}."
)
print(f"{'':14} squared error  sharpness  Fréchet distance")
for name in made:
    print(f"{name:14} {squared[name]:13.3f} {sharp[name]:10.2f} {far[name]:17.1f}")
if (STEPS, SHARP) == (400, 0.03):
    # seeds 7 to 9: 1.18 to 1.22, 3.3 to 4.1, 0.68 to 0.70, 0.26 to 0.28 sharper
    assert squared["both"] > 1.11 * squared["squared error"]
    assert squared["D alone"] > 2.2 * squared["squared error"]
    assert sharp["squared error"] < 0.8
    assert sharp["both"] > sharp["squared error"] + 0.15
    assert far["both"] < 0.92 * far["squared error"]  # 0.74 to 0.85
    assert far["D alone"] > 2 * far["squared error"]  # 3.0 to 4.0

# %% [markdown]
# *What each loss makes of the same 7 × 7 pixels.*
#
# The detail in the third row is **invented**: likely, and not what was there.
#
# > **A claim you will meet:** *once $G$ fools $D$, its similarity to real data can be measured, for instance by an L2 distance.* To which image? A GAN that draws from noise has no wanted one. And L2 to whatever real image rewards fog: the mean of all garments is nearer to a garment than another garment is, by a factor of 2 in the squares. Where there *are* pairs, as here, L2 measures the distance to the wanted image. It does so whether $D$ is fooled or not, and it ranks the soft row first. It answers another question than $D$; neither stands in for the other.

# %% jupyter={"source_hidden": true}
other = np.mean((held_out - np.roll(held_out, 1, axis=0)) ** 2)
fog = np.mean((held_out - images.mean(axis=0)) ** 2)
print(f"mean squared difference of two garments {other:.3f}, of a garment and the mean {fog:.3f}")
assert 1.9 < other / fog < 2.1  # five ways to pair them: 1.97 to 2.00

# %% [markdown]
# ## The trade-off {#perception-distortion}
#
# Is there a $G$ that is best at both? Suppose that $G(y)$ is a fair draw from all $x$ that fit $y$. Then its pictures are distributed as data, and no $D$ can object. Its squared error is that of the mean plus the draw's own spread, and both are the same number. With $m = \mathbb{E}[x \mid y]$, and $x'$ drawn independently like $x$,
#
# $$\mathbb{E}\,\lVert x' - x\rVert^2 = \mathbb{E}\,\lVert x' - m\rVert^2 + \mathbb{E}\,\lVert m - x\rVert^2 = 2\,\mathbb{E}\,\lVert m - x\rVert^2.$$
#
# So perfect looks need not cost more than a factor of 2, or 3 decibels. The mean has the smallest error and looks wrong. In between, Blau and Michaeli (2017) prove, for any measure of distortion: there is a boundary, it is monotone, and near it one can only be improved at the cost of the other. For a distance between features of a deep network they find the trade-off weaker, not gone. An adversarial term with a weight is a way to walk along the boundary.
#
# **Predict before you run.** Five weights of the term, five seeds each. Which way does the squared error go as $\lambda$ grows? And the Fréchet distance, all the way?
#
# <details><summary>Answer</summary>
#
# The squared error grows at every step. The distance first falls. Further on the theory promises nothing: these networks are no minimisers, and a heavy $D$ makes training harder.
#
# </details>

# %% jupyter={"source_hidden": true}
SETTINGS = [(1, 0), (1, 0.01), (1, 0.03), (1, 0.1), (0, 1)]
COLORS = ["black", plots.BLUE, plots.GREEN, plots.ORANGE, plots.VERMILION]
_, ax = plt.subplots(figsize=(6, 3.4))
middles = []
for weights, color, mark in zip(SETTINGS, COLORS, "osD^v", strict=True):
    points = [found("enlarge", key, *weights) for key in ("squared", "frechet_distance")]
    name = f"λ = {weights[1]}" if weights[0] else "D alone"
    ax.plot(*points, mark, color=color, label=name, alpha=0.8)
    middles.append([np.exp(np.log(p).mean()) for p in points])
ax.plot(*np.array(middles).T, ":", color="grey", linewidth=1)
least = middles[0][0]
ax.axvline(2 * least, color="grey", linestyle="--", linewidth=1)
ax.set(xscale="log", yscale="log", xlabel="squared error", ylabel="Fréchet distance")
ax.set_xticks([0.05, 0.1, 0.2], ["0.05", "0.1", "0.2"])
ax.set_yticks([5, 10, 20], ["5", "10", "20"])
ax.minorticks_off()
ax.legend(fontsize=8)
told = "; ".join(f"{s}: {m[0]:.3f} and {m[1]:.1f}" for s, m in zip(SETTINGS, middles, strict=True))
plots.show(
    f"Fréchet distance over squared error, both axes logarithmic, a mark for each run. Weights of distance and adversarial term, mean squared error and mean distance: {told}. A dashed line stands at twice the smallest mean squared error, {2 * least:.3f}."
)

# %% [markdown]
# *A mark is a run of 800 steps, the dotted line joins the means. Dashed: twice the squared error of $\lambda = 0$.*

# %% jupyter={"source_hidden": true}
for weights in SETTINGS[1:]:
    print(
        f"weights {weights} over {SETTINGS[0]}, {len(found('enlarge', 'squared', *weights))} pairs:"
    )
    tell("enlarge", "squared", weights)
    tell("enlarge", "frechet_distance", weights)
errors = np.array([found("enlarge", "squared", *weights) for weights in SETTINGS])
assert (np.diff(errors, axis=0) > 0).all()  # in each seed, at each step
for weights in SETTINGS[1:3]:
    assert ratio("enlarge", "frechet_distance", weights, t=T_FOURTEEN)[2] < 1
assert ratio("enlarge", "frechet_distance", (1, 0.1), without=(1, 0.01))[0] > 1.05
assert ratio("enlarge", "frechet_distance", (0, 1))[1] > 1.5
same = [found("enlarge", "same_class", *weights).mean() for weights in SETTINGS]
print("in the class of the true garment:", [f"{share:.0%}" for share in same])
assert same[-1] < 0.6 < 0.75 < min(same[:-1])
assert errors[:-1].max() < 1.6 * least
assert middles[-1][0] > 2 * least

# %% [markdown]
# Pair by pair, with 95 % intervals; behind the semicolon those for all fourteen comparisons of this page at once. A small weight buys distance, and pays in error; both hold for all fourteen at once. More weight costs more error and buys no more distance. All of these stay well to the left of the dashed line: a perfect fair draw would stand on it or before it, at distance 0 (before it, as a network is no perfect mean).
#
# $D$ alone is worst at both. That contradicts nothing: a boundary says where no method gets, not where a run ends. About half of its garments are of the right class. That it follows $y$ at all is the U-Net's doing, which hands $y$ through; no loss asked for it.
#
# ## Translation {#translation}
#
# From an outline to a garment: **pix2pix** (Isola et al., 2016) takes the absolute error and a $D$ with two changes. It sees outline *and* picture, so a fine garment that doesn't fit is found out. And it gives no single logit but one for each **patch**: the distance looks after the whole, $D$ after texture, and a small $D$ does.


# %%
def outline(pictures):
    """White where the brightness changes fast, black elsewhere."""
    slopes = np.gradient(pictures[..., 0], axis=(1, 2))  # down and across
    return np.where(np.hypot(*slopes) > 0.4, 1, -1)[..., np.newaxis].astype("float32")


def build_patch_judge(f=16):
    """A logit for each of 7 x 7 places; it sees 10 x 10 pixels of outline and garment."""
    both = x = keras.Input((28, 28, 2))
    for filters in (f, 2 * f):
        x = layers.LeakyReLU(0.2)(layers.Conv2D(filters, **HALF)(x))
    return keras.Model(both, layers.Conv2D(1, 1)(x))


# %%
class Translation(TwoTerms):
    def judge(self, y, x):  # does the garment fit the outline?
        return self.discriminator(tf.concat([y, x], axis=-1), training=True)


# %% jupyter={"source_hidden": true}
judge, blank = build_patch_judge(), tf.zeros((1, 28, 28, 2))
with tf.GradientTape() as tape:
    tape.watch(blank)
    logit = judge(blank)[0, 3, 3, 0]
reach = np.argwhere(np.abs(tape.gradient(logit, blank)[0]).max(axis=-1))
assert judge.output_shape == (None, 7, 7, 1)
assert (np.ptp(reach, axis=0) == 9).all()  # 10 x 10 pixels
pairs = [(1, 0), (1, 0.1)]
first = {
    w: next(r for r in ROWS if r["task"] == "translate" and r["weights"] == list(w)) for w in pairs
}
named = {"outline": outline(held_out), "absolute error": kept(first[1, 0])}
rows(named | {"both": kept(first[1, 0.1]), "the truth": held_out})
told = [found("translate", "sharpness", *w).mean() for w in pairs]
plots.show(
    f"Four rows of ten: outlines, garments by absolute error alone, by both terms, and the true ones. Mean sharpness {told[0]:.2f} and {told[1]:.2f} of real images'."
)
for key in ("absolute", "frechet_distance", "sharpness"):
    print(
        f"{key}: {found('translate', key, 1, 0).mean():.3f} alone, {found('translate', key, 1, 0.1).mean():.3f} with D"
    )
tell("translate", "frechet_distance", (1, 0.1))
tell("translate", "absolute", (1, 0.1))
assert ratio("translate", "absolute", (1, 0.1))[1] > 1
low, high = ratio("translate", "frechet_distance", (1, 0.1))[1:]
assert low < 1 < high
assert told[1] > told[0] + 0.08

# %% [markdown]
# *From the record (500 steps, seed 0): outlines of held-out garments, and what becomes of them.*
#
# Outlines say much, so both are good. Where brightness and pattern are left open, the absolute error paints something grey between them (its best answer is the median), and $D$ asks for a decision. The error grows. The Fréchet distance hardly notices (its interval includes 1): its features see kinds of garments better than fine patterns. On photographs Isola et al. see the same roles: the distance alone is blurred, $D$ alone is sharp but has artefacts, and both together have fewer of these.
#
# ## Without pairs {#without-pairs}
#
# Pairs are rare: who has the same horse as a zebra? **CycleGAN** (Zhu et al., 2017) has two clouds of data, two generators, two discriminators, and asks that the way there and back leads home. In the plane: $x$ has four modes, and $y$ is the same, turned by 30 degrees.


# %%
class TwoWays:
    def __init__(self, weight, units=(32, 32)):
        to = {"latent_dim": 2, "units": units, "output_activation": None}
        self.there, self.back = (models.build_mlp_generator((2,), **to) for _ in "xy")
        self.d_x, self.d_y = (models.build_mlp_discriminator((2,), units) for _ in "xy")
        pairs = (self.there, self.back), (self.d_x, self.d_y)
        self.players = [a.trainable_weights + b.trainable_weights for a, b in pairs]
        self.weight = weight


# %%
class Cycle(TwoWays):
    def losses_on(self, x, y):
        to_y, to_x = self.there(x), self.back(y)
        again = tf.abs(self.back(to_y) - x) + tf.abs(self.there(to_x) - y)
        g_loss, d_loss = self.weight * tf.reduce_mean(again), 0.0
        for judge, real, fake in ((self.d_y, y, to_y), (self.d_x, x, to_x)):
            fake_logits = judge(fake)
            g_loss += LOSS.generator(fake_logits)
            d_loss += LOSS.discriminator(judge(real), fake_logits)
        return g_loss, d_loss


# %% [markdown]
# **Predict before you run.** Both discriminators are fooled perfectly, and the way there and back leads home exactly. Is it the right translation?
#
# <details><summary>Answer</summary>
#
# Not necessarily. Turn by 90 degrees too much, and back again: no loss notices. Any map of $x$'s distribution onto itself can be put in front of the right answer ([Moriakov et al., 2020](https://arxiv.org/abs/2001.09061)).
#
# </details>


# %%
def turn(points, degrees):
    c, s = math.cos(math.radians(degrees)), math.sin(math.radians(degrees))
    return points @ np.array([[c, s], [-s, c]])


cloud = data.ring(modes=4, std=0.1)
x = cloud.sample(2000, seed=SEED)
right, wrong = turn(x, TURN), turn(x, TURN + 90)  # a mode too far
assert np.allclose(turn(wrong, -TURN - 90), x)  # the cycle loss is 0
# y's density at the results is x's at the points, and a turn keeps areas: nothing for D to find
assert np.allclose(cloud.density(turn(wrong, -TURN)), cloud.density(x))
assert np.linalg.norm(wrong - right, axis=1).mean() > 1  # and all are in the wrong place

# %% [markdown]
# That is the wrong solution, by construction. Does training find such ones?


# %%
def translate(kind, seed, steps=1500):
    keras.utils.set_random_seed(seed)
    model = kind(CYCLE)
    xs, ys = (cloud.sample(64 * steps, seed=2 * seed + i).astype("float32") for i in (0, 1))
    train(model, (xs, turn(ys, TURN).astype("float32")), steps, seed, batch_size=64)
    to_y = model.there.predict(x, verbose=0)
    return to_y, np.abs(model.back.predict(to_y, verbose=0) - x).mean()


trials = {seed: translate(Cycle, seed) for seed in range(SEED, SEED + 3)}


# %% jupyter={"source_hidden": true}
def nearest(points, centers):
    return np.square(points[:, np.newaxis] - centers).sum(axis=2).argmin(axis=1)


own, goals = nearest(x, cloud.centers), turn(cloud.centers, TURN)


def went(to_y):
    """For each mode of x, where most of its points go."""
    return [np.bincount(nearest(to_y, goals)[own == k], minlength=4).argmax() for k in range(4)]


_, axes = plt.subplots(1, 3, figsize=(9, 3.2))
told = []
for ax, (seed, (to_y, again)) in zip(axes, trials.items(), strict=True):
    for k, (color, mark) in enumerate(zip(COLORS[1:], "sD^v", strict=True)):
        ax.plot(*to_y[own == k][:100].T, mark, color=color, markersize=3, alpha=0.6)
        ax.plot(*goals[k], "o", color=color, markersize=26, fillstyle="none")
    right_ones = sum(k == to for k, to in enumerate(went(to_y)))
    ax.set(
        title=f"seed {seed}: {right_ones} of 4 right",
        xlim=(-1.7, 1.7),
        ylim=(-1.7, 1.7),
        aspect="equal",
    )
    told.append(f"seed {seed}: {right_ones} of 4 modes at the right place, cycle error {again:.4f}")
    assert sorted(went(to_y)) == [0, 1, 2, 3]
    assert again < 0.005  # 0.0008 to 0.0018 with five seeds
plots.show(
    f"Three panels, one for each seed: four heaps of points, coloured by the mode that they come from, and rings of the colour that should be there. {'; '.join(told)}."
)
assert any(went(to_y) != [0, 1, 2, 3] for to_y, _ in trials.values())

# %% [markdown]
# *Where three trained generators send the four modes. A ring has the colour that belongs in it.*

# %% jupyter={"source_hidden": true}
for weight, name in ((10, "with the cycle loss"), (0, "without")):
    to = [r["to"] for r in ROWS if r["task"] == "plane" and r["weights"] == [weight]]
    onto = sum(sorted(t) == [0, 1, 2, 3] for t in to)
    true = sum(t == [0, 1, 2, 3] for t in to)
    again = np.median(found("plane", "again", weight))
    print(f"{name}: {onto} of {len(to)} reach all four modes, {true} get all four right;", end=" ")
    print(f"error of there and back {again:.4f} (median)")
    if weight:
        assert onto == len(to)
        assert true < len(to) / 2
    else:
        assert again > 0.1

# %% [markdown]
# With the cycle loss every run solves the problem that it was set, and most give the wrong answer. (Without it, there and back doesn't lead home.) There are 24 ways to match four modes, and the losses like all of them. What else may choose: pairs, if only a few (exercise 3), classes, or networks that find some maps easier than others.
#
# ## Distillation {#distillation}
#
# A flow needs 16 passes for a picture (section sec:flow-matching). But noise and picture make a *pair*: the path is fixed. So teach a student the whole way in one pass, by regression. The answer is unique here, yet a small student doesn't find it: what it can't tell apart it averages. **Adversarial diffusion distillation** (Sauer et al., 2023) adds a $D$ that compares with real images. That is `TwoTerms` again:
#
# ```python
# student = models.build_conv_generator(latent_dim=784)
# model = TwoTerms(student, models.build_conv_discriminator(), tf.square, 1, 0.1)
# train(model, (noise, teachers, images), steps, seed)
# ```

# %% jupyter={"source_hidden": true}
teacher = {r["sample_steps"]: r for r in ROWS if r["task"] == "teacher"}
students = {
    w: [r for r in ROWS if r["task"] == "distill" and r["weights"] == list(w)] for w in pairs
}
named = {"teacher, 16 passes": [teacher[16]], "teacher, 1 pass": [teacher[1]]}
named |= {"student": students[1, 0], "student and D": students[1, 0.1]}
rows({name: kept(found_rows[0]) for name, found_rows in named.items()})
KEYS = ["frechet_distance", "precision", "recall", "coverage", "sharpness", "thousand"]
table = {name: [np.mean([r[k] for r in those]) for k in KEYS] for name, those in named.items()}
told = ", ".join(f"{name} {values[0]:.0f}" for name, values in table.items())
plots.show(
    f"Four rows of ten, each column from the same noise: garments by the teacher in 16 passes; fog by the teacher in one; soft shapes by the student; shapes with hard edges by the student with D. Fréchet distances: {told}."
)
print(f"{'':20} distance  precis.  recall  cover.   sharp  s/1000")
for name, values in table.items():
    print(f"{name:20}", " ".join(f"{value:7.2f}" for value in values))
tell("distill", "frechet_distance", (1, 0.1))
tell("distill", "recall", (1, 0.1))
tell("distill", "coverage", (1, 0.1))
tell("distill", "precision", (1, 0.1))
once = ratio("distill", "frechet_distance", (1, 0.1), t=T_FOURTEEN)
assert ratio("distill", "frechet_distance", (1, 0.1))[2] < 1 < once[2]
assert ratio("distill", "coverage", (1, 0.1), t=T_FOURTEEN)[1] > 1.1
assert table["student"][4] < 0.7
assert table["student and D"][4] > table["student"][4] + 0.2
assert table["student and D"][0] > 1.2 * table["teacher, 16 passes"][0]

# %% [markdown]
# *From the record, seed 0. The teacher is lesson sec:generative-models's flow on pixels after 3,000 steps, on 2,000 new noises; students have 500 steps on 8,000 pairs.*
#
# The regression gives fog. With $D$ there are edges, and about twice as many real garments are reached (coverage); that holds for all fourteen comparisons at once. The distance falls by little: its own interval excludes 1, that for all at once does not. Sharper is not yet nearer. Neither student comes near the teacher in so short a time; Sauer et al. start from a large trained network, ours from nothing. The speed is the student network's, whichever loss trained it.
#
# ## Styles {#style}
#
# In a StyleGAN (Karras et al., 2018) the latent is no input. A **mapping network** turns $z$ into $w$, and $w$ says, at each layer, how large each channel is and where it lies. The picture itself grows from a learned constant. (StyleGAN2 scales the weights of the convolution in place of the channels.) So layers can get *different* $w$.


# %%
def styled(x, w):
    """Adaptive instance normalisation."""
    filters = x.shape[-1]
    x = layers.GroupNormalization(groups=-1, center=False, scale=False)(x)
    scale, shift = (layers.Reshape((1, 1, filters))(layers.Dense(filters)(w)) for _ in range(2))
    return layers.LeakyReLU(0.2)(x * (1 + scale) + shift)


# %%
def build_style(latent_dim=16, f=24):
    z, coarse, fine = keras.Input((latent_dim,)), keras.Input((32,)), keras.Input((32,))
    mapping = keras.Model(z, layers.Dense(32, "silu")(layers.Dense(32, "silu")(z)))
    x = layers.Dense(98 * f, use_bias=False, kernel_initializer="random_normal")
    x = styled(layers.Reshape((7, 7, 2 * f))(x(ops.ones_like(coarse[:, :1]))), coarse)
    for _ in range(2):
        x = styled(layers.Conv2D(2 * f, 3, padding="same")(x), coarse)
    x = styled(layers.Conv2DTranspose(f, **HALF)(x), fine)  # 14 x 14
    x = layers.Conv2DTranspose(1, **HALF, activation="tanh")(x)
    return mapping, keras.Model([coarse, fine], x)


# %% [markdown]
# **Predict before you run.** One latent rules the layers at 7 × 7, another the one at 14 × 14. From which does the mixture have its kind, say trousers? What is left for the other?
#
# <details><summary>Answer</summary>
#
# The kind comes from the coarse layers: at 14 × 14 the shape is settled. Brightness and pattern are left.
#
# </details>

# %% jupyter={"source_hidden": true}
runs = sorted((r for r in ROWS if r["task"] == "style"), key=lambda r: r["seed"])
names = "samples_0", "samples_1", "samples_2"
rows(
    dict(zip(("coarse from", "fine from", "mixed"), (kept(runs[0], n) for n in names), strict=True))
)
kind = {k: [r[f"class_of_{k}"] for r in runs] for k in ("coarse", "fine")}
light = {k: [r[f"brightness_{k}"] for r in runs] for k in ("coarse", "fine")}
plots.show(
    f"Three rows of ten garments. The mixtures have the shapes of the first row, and mostly the brightness of the second. Of mixtures of two classes {np.mean(kind['coarse']):.0%} are in the class of the coarse one, {np.mean(kind['fine']):.0%} in that of the fine one."
)
for name, of in (("class", kind), ("brightness", light)):
    both = [", ".join(f"{value:.2f}" for value in of[k]) for k in ("coarse", "fine")]
    print(
        f"{name}: like the coarse one {both[0]}; like the fine one {both[1]} (a number for each seed)"
    )
assert min(kind["coarse"]) > 0.4
assert max(kind["fine"]) < 0.15
assert min(light["fine"]) > max(light["coarse"]) + 0.2

# %% [markdown]
# *From the record (375 steps, seed 0): the lowest row has the coarse style of the first and the fine one of the second.*
#
# With each of three seeds about half of the mixtures of two classes have the class of the coarse style, and few that of the fine one; the rest have neither. Brightness follows the fine style more than the coarse.
#
# Three ideas that came with large pictures:
#
# - **Progressive growing** ([Karras et al., 2017](https://arxiv.org/abs/1710.10196)): start both networks at a low resolution, and add layers for finer detail while training. [StyleGAN2](https://arxiv.org/abs/1912.04958) (2019) looks for a replacement, since it left artefacts.
# - **Attention.** A convolution sees a neighbourhood (section sec:receptive-field). In [SAGAN](https://arxiv.org/abs/1805.08318) (2018) each place can draw on the features of all places, so that distant parts agree.
# - **Scale.** [BigGAN](https://arxiv.org/abs/1809.11096) (2018): SAGAN with larger batches and wider layers, and truncation (section sec:truncation). It is also an honest report of how such training breaks down.


# %% jupyter={"source_hidden": true}
# For exercise 2.
def check_errors(errors):
    """Tries errors(p) on coins whose answer is known; says what is wrong."""
    mean, draw = errors(0.5)
    if abs(mean - 1) > 1e-9:
        return "For a fair coin the mean is 0, and always 1 away from x."
    if abs(draw - 1) < 1e-9:
        return "The draw must not know x: draw it anew, with the same p."
    if abs(draw - 2) > 1e-9:
        return "A fair draw is wrong half the time, and then it is 2 away: 4 in the square."
    p = 0.9
    return (
        "Right." if np.allclose(errors(p), (4 * p * (1 - p), 8 * p * (1 - p))) else "Try p = 0.9."
    )


# %% [markdown]
# ## Exercises
#
# **1.** (One line.) Papers give the squared error as PSNR, $10 \log_{10}(R^2/\text{error})$ decibels; the range $R$ is 2 here. What do the three losses on this page reach? How many decibels is a factor of 2?
#
# <details><summary>Solution</summary>
#
# ```python
# print({name: round(10 * math.log10(4 / error), 1) for name, error in squared.items()})
# assert abs(10 * math.log10(2) - 3.01) < 0.001
# ```
#
# </details>
#
# **2.** (Write and check.) $x$ is 1 with probability $p$, else −1, and $y$ says nothing. Write `errors(p)`: the mean squared errors of the best constant, and of a fair draw. `check_errors(errors)` says what is wrong.
#
# <details><summary>Solution</summary>
#
# ```python
# def errors(p):
#     variance = 1 - (2 * p - 1) ** 2
#     return variance, 4 * (p * (1 - p) + (1 - p) * p)
#
#
# assert check_errors(errors) == "Right."
# assert "anew" in check_errors(lambda p: (errors(p)[0], 4 * p * (1 - p)))
# assert "mean" in check_errors(lambda p: (1 - abs(2 * p - 1) + 1, errors(p)[1]))
# ```
#
# </details>
#
# **3.** Give CycleGAN four pairs: the centres of the modes, and where they belong. Are all three seeds right now?
#
# <details><summary>Solution</summary>
#
# ```python
# class Anchored(Cycle):
#     def losses_on(self, x, y):
#         g_loss, d_loss = super().losses_on(x, y)
#         known = self.there(tf.constant(cloud.centers, "float32"))
#         return g_loss + 10 * tf.reduce_mean(tf.abs(known - goals)), d_loss
#
#
# for seed in trials:
#     assert went(translate(Anchored, seed)[0]) == [0, 1, 2, 3]
# ```
#
# A few pairs can do what no amount of unpaired data can.
#
# </details>
#
# **4.** (Break it.) Shuffle the targets, so that each small picture gets a stranger's answer. What does the squared error make of it? What would $D$ alone say?
#
# <details><summary>Solution</summary>
#
# Now $y$ tells nothing about $x$, so the best answer is the mean of all garments: fog for everyone. $D$ alone notices nothing. It never asked whether $x$ belongs to $y$.
#
# ```python
# keras.utils.set_random_seed(SEED)
# lost = TwoTerms(build_translator(), models.build_conv_discriminator(), tf.square, 1, 0)
# train(lost, (shrink(images), np.roll(images, 1, axis=0), images), STEPS // 2, SEED)
# fogs = lost.generator.predict(shrink(held_out), batch_size=250, verbose=0)
# print(f"varies by {fogs.std(axis=0).mean():.2f} a pixel, garments by {held_out.std(axis=0).mean():.2f}")
# assert fogs.std(axis=0).mean() < 0.5 * held_out.std(axis=0).mean()
# ```
#
# </details>
#
# **5.** (Open.) A scanner's small pictures are enlarged with an adversarial term before a doctor sees them. What may go wrong, and what would you measure? (Section sec:limits has a study.)
#
# **6.** (Open.) CycleGAN turns horses into zebras and not, as it might, horses that look left into zebras that look right. What in its networks could prefer the one, though no loss does?
#
# ## Summary
#
# - A distance says what must come out, $D$ how it should look. Both fit into one class.
# - The mean of all answers has the least error and looks wrong; a fair draw looks right, at twice the squared error. A weight chooses.
# - L2 needs a wanted image. It measures the distance to that one, not whether something looks real.
# - There and back again with two fooled discriminators doesn't make a translation right. A few pairs might.
# - $D$ sharpens a distilled student; styles at coarse and fine layers rule kind and surface.
#
# **Next:** lesson sec:where-gans-are-used meets these losses at work, and asks who pays for them.
