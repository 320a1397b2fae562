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
# # The optimal discriminator {#optimal-discriminator}
#
# Hold the generator still. Then the best possible discriminator is a one-line formula, and a network
# finds it.
#
# **Papers:** [Goodfellow et al., *Generative Adversarial Nets* (2014)](https://arxiv.org/abs/1406.2661),
# section 4.1 · [Mao et al., *Least Squares Generative Adversarial Networks*
# (2017)](https://arxiv.org/abs/1611.04076) · [Lim and Ye, *Geometric GAN*
# (2017)](https://arxiv.org/abs/1705.02894) · [Jolicoeur-Martineau, *The relativistic discriminator: a
# key element missing from standard GAN* (2018)](https://arxiv.org/abs/1807.00734) ·
# [Arjovsky et al., *Wasserstein GAN* (2017)](https://arxiv.org/abs/1701.07875)
#
# **You need:** lesson sec:two-losses; derivatives of one variable; what a probability density is. ·
# **Study time:** 90 minutes · **Running time:** about 20 seconds on two CPU cores.
#
# **You will be able to**
#
# - prove that $D^*(x) = p_\text{data}(x) / (p_\text{data}(x) + p_g(x))$;
# - say how much any other discriminator loses, and why it cannot win;
# - read the ratio of two densities off a trained classifier, and know where not to trust it;
# - derive $D^*$ for other losses;
# - explain why $D^*$ exists for images too, and why nobody can write it down.

# %%
# Set-up. Importing kgan first keeps TensorFlow's start-up messages off the page.
import itertools
import math

import kgan
from kgan import data, models, plots, theory

import keras
import matplotlib.pyplot as plt
import numpy as np
import tensorflow as tf

SEED = 0
rng = np.random.default_rng(SEED)
keras.utils.set_random_seed(SEED)
plt.rcParams.update({"axes.spines.top": False, "axes.spines.right": False})
plt.rcParams.update({"legend.frameon": False, "figure.constrained_layout.use": True})

# %%
# Parameters: change them and run everything again.
DATA = (1.0, 0.5)  # mean and standard deviation of p_data
GENERATOR = (0.0, 1.5)  # of p_g
STEPS = 1500  # of the discriminator, more than 500
BATCH_SIZE = 512
LEARNING_RATE = 3e-3  # Adam's, at the start; it falls to 0
UNITS = (64, 64)  # the discriminator's hidden layers
FEW = 16  # real samples, in section sec:few-samples; divides BATCH_SIZE
SAMPLES = 100_000  # of each kind, in section sec:density-ratio

# %% [markdown]
# ## Freeze the generator {#freeze-generator}
#
# Lesson sec:two-losses built the value of the game, which $D$ maximises and $G$ minimises:
#
# $$V(D, G) = \mathbb{E}_{x \sim p_\text{data}} \log D(x) + \mathbb{E}_{z} \log\bigl(1 - D(G(z))\bigr)$$
#
# Two players who answer each other are hard to follow. So let one of them stand still. **$G$ is fixed in
# this whole lesson.** What is the best that $D$ can do?
#
# First we write the second term differently. An average over $z$ of something that depends on $G(z)$ alone
# is an average over $x = G(z)$. And $x$ has the distribution $p_g$. That is what $p_g$ means. So, with
# densities,
#
# $$V(D, G) = \int \Bigl[\, p_\text{data}(x) \log D(x) + p_g(x) \log\bigl(1 - D(x)\bigr) \Bigr] \, dx$$
#
# **What was assumed?** That the data and $G$'s samples each have a density. That is more than nothing, and
# section sec:optimal-d-images meets generators that have none. It is all, though: $G$ need not be invertible.
#
# <details><summary>And without densities?</summary>
#
# Any two distributions have densities with respect to their average, $\tfrac12 (P_\text{data} + P_g)$: where the average has no
# probability, neither of them has any. Integrate over that in place of $dx$, and let $p_\text{data}$ and $p_g$ be these
# densities. Then every line of the next section stays as it is. So a best discriminator always exists. Whether
# anybody can work it out is another question.
#
# </details>
#
# We take the simplest case, where all of this can be computed. The data are normal numbers. $G$ is one
# linear layer, $G(z) = \mu + s z$. With $z$ normal, $p_g$ is normal too, with mean $\mu$ and standard
# deviation $s$.


# %%
def normal(x, mean, std):
    """The normal density."""
    return np.exp(-(((x - mean) / std) ** 2) / 2) / (std * math.sqrt(2 * math.pi))


def fixed_generator(mean, std):
    """A network with G(z) = mean + std * z."""
    generator = keras.Sequential([keras.Input((1,)), keras.layers.Dense(1)])
    generator.set_weights([np.array([[std]]), np.array([mean])])
    return generator


x, dx = np.linspace(-12, 12, 4801, retstep=True)  # a fine grid: sums times dx are integrals
p_data, p_g = normal(x, *DATA), normal(x, *GENERATOR)
for p, (mean, std) in ((p_data, DATA), (p_g, GENERATOR)):
    moments = [np.sum(p) * dx, np.sum(x * p) * dx, np.sum((x - mean) ** 2 * p) * dx]
    assert np.allclose(moments, [1, mean, std**2], rtol=1e-9)

# %%
z = rng.normal(size=(20_000, 1)).astype("float32")
fakes = fixed_generator(*GENERATOR).predict(z, verbose=0)[:, 0]
reals = rng.normal(*DATA, size=20_000)
fig, ax = plt.subplots(figsize=(7, 2.8))
for samples, color in ((reals, plots.BLUE), (fakes, plots.VERMILION)):
    ax.hist(samples, bins=120, range=(-5, 5), density=True, color=color, alpha=0.25)
ax.plot(x, p_data, color=plots.BLUE, label=r"$p_\mathrm{data}$")
ax.plot(x, p_g, "--", color=plots.VERMILION, label=r"$p_g$")
ax.set(xlim=(-5, 5), xlabel="$x$", ylabel="density")
legend = ax.legend()
plots.show(
    "Histograms of real and generated numbers under two bell curves: the data's curve is narrow, around 1; the generator's is wide, around 0. They overlap."
)

# %% [markdown]
# *Twenty thousand real numbers and as many generated ones, with the densities they come from.*
#
# Check the change from $z$ to $x$. We take some discriminator, any will do, and compute the second term
# both ways.

# %%
# NBVAL_CHECK_OUTPUT
mean, std = GENERATOR


def some_d(points):
    return 1 / (1 + np.exp(-points))


over_z = np.sum(normal(x, 0, 1) * np.log(1 - some_d(mean + std * x))) * dx  # here the grid is z
over_x = np.sum(p_g * np.log(1 - some_d(x))) * dx
print(f"over z: {over_z:.6f}, over x: {over_x:.6f}")
assert math.isclose(over_z, over_x, rel_tol=1e-9)

# %% [markdown]
# ## The proof {#optimal-d-proof}
#
# First without calculus. Put as many real numbers as fakes into one bag. Draw one; it is $x$. How probable is
# it that $x$ is real? **Bayes' rule**, with ½ for each kind before we look:
#
# $$P(\text{real} \mid x) = \frac{\tfrac12\, p_\text{data}(x)}{\tfrac12\, p_\text{data}(x) + \tfrac12\, p_g(x)}
# = \frac{p_\text{data}(x)}{p_\text{data}(x) + p_g(x)}$$
#
# A judge who is paid by cross-entropy does best by saying the true probability. So this should be the best
# answer. Here is the proof.
#
# Look at the integral again. $D$ may answer what it likes at each $x$, and its answer at one point
# changes nothing elsewhere. So **each $x$ is a little problem of its own**.
#
# Write $y = D(x)$, $a = p_\text{data}(x)$, $b = p_g(x)$. Find the $y$ between 0 and 1 that maximises
#
# $$f(y) = a \log y + b \log(1 - y)$$
#
# Let $a$ and $b$ both be above 0. Set the derivative to zero:
#
# $$f'(y) = \frac{a}{y} - \frac{b}{1 - y} = 0
# \quad\Longleftrightarrow\quad a (1 - y) = b\, y
# \quad\Longleftrightarrow\quad y = \frac{a}{a + b}$$
#
# It is a maximum, and the only one, because $f$ curves downwards everywhere:
# $f''(y) = -a/y^2 - b/(1-y)^2 < 0$.
#
# If one of the two is 0, $f$ has no such point. With $b = 0$ it rises all the way to $y = 1$, and with $a = 0$ it falls all the way
# from $y = 0$. These ends, too, are $a / (a + b)$.
#
# **Predict before you run.** At some point the data's density is 0.3 and the generator's is 0.1. What is
# the best answer there? And what if the generator never goes there, so that $b = 0$?
#
# <details><summary>Answer</summary>
#
# $0.3 / (0.3 + 0.1) = \tfrac34$. If as many reals as fakes are drawn, then of four samples that fall there, three are real on
# average. With $b = 0$ the best answer is 1: whatever falls there is real.
#
# </details>

# %%
y = np.linspace(0.0005, 0.9995, 1999)  # steps of 0.0005
cases = [(0.3, 0.1, "-"), (0.2, 0.2, "--"), (0.1, 0.4, "-."), (0.3, 0.0, ":")]
colors = [plots.BLUE, plots.GREEN, plots.VERMILION, plots.PURPLE]
fig, ax = plt.subplots(figsize=(7, 3))
peaks = []
for (a, b, style), color in zip(cases, colors, strict=True):
    f = a * np.log(y) + b * np.log(1 - y)
    best = y[np.argmax(f)]
    assert abs(best - a / (a + b)) <= 0.0005 + 1e-9  # the grid's step
    assert (np.diff(f, n=2) < 0).all()  # curves downwards: one maximum
    ax.plot(y, f, style, color=color, label=f"$a = {a}$, $b = {b}$")
    ax.plot(best, f.max(), "o", color=color)
    peaks.append(f"{best:.2f}")
assert (np.diff(f) > 0).all()  # the last one, with b = 0, has no peak: it rises to the end
ax.set(xlabel="$y = D(x)$", ylabel="$f(y)$", ylim=(-1, 0.05))
legend = ax.legend(loc="lower center")
plots.show(
    f"Four curves of f(y) over y from 0 to 1. Three have a single peak, marked at {', '.join(peaks[:3])}. The fourth, with b = 0, rises all the way to y = 1."
)

# %% [markdown]
# *What one point $x$ contributes to $V$, for four pairs of densities. Dots: the largest value on the grid.*
#
# Put the best answers of all points together:
#
# $$\boxed{\,D^*(x) = \frac{p_\text{data}(x)}{p_\text{data}(x) + p_g(x)}\,}$$
#
# That is the whole proof. Where both densities are 0, any answer is as good as another, since no sample
# falls there. The package says ½.


# %%
def best_discriminator(p, q):
    """D* = p / (p + q), and 1/2 where both are 0."""
    total = p + q
    return np.where(total > 0, p / np.where(total > 0, total, 1), 0.5)


d_star = best_discriminator(p_data, p_g)
assert np.allclose(d_star, theory.optimal_discriminator(p_data, p_g), rtol=1e-12, atol=0)
assert best_discriminator(np.zeros(1), np.zeros(1)) == 0.5
v_star = theory.value(p_data, p_g, d_star, dx)

# %% [markdown]
# ### How much do the others lose?
#
# Subtract the value of any $D$ from that of $D^*$. At each $x$, with the shares $D^*$ and $1 - D^*$ of real
# and fake samples:
#
# $$V(D^*) - V(D) = \int (p_\text{data} + p_g) \underbrace{\left[ D^* \log \frac{D^*}{D}
# + (1 - D^*) \log \frac{1 - D^*}{1 - D} \right]}_{\text{KL}(D^* \,\|\, D) \;\ge\; 0} dx$$
#
# The bracket is a Kullback–Leibler divergence (KL) between two coins: one shows *real* with probability
# $D^*(x)$, the other with probability $D(x)$. It is never negative. For $p_\text{data} + p_g$ times the bracket is
# $f(D^*) - f(D)$, and $D^*$ is the only maximum of $f$. So no $D$ beats $D^*$, and
# one that differs from $D^*$ where data or fakes fall loses something. We let 1,000 random challengers try.


# %%
# NBVAL_CHECK_OUTPUT
def loss_against_best(p, q, d, dx):
    """The integral of (p + q) KL(D* || D)."""
    best = theory.optimal_discriminator(p, q)
    coin = best * np.log(best / d) + (1 - best) * np.log((1 - best) / (1 - d))
    return np.sum((p + q) * coin) * dx


inside = np.abs(x) <= 6  # where nearly all samples fall
p, q = p_data[inside], p_g[inside]
p, q = p / p.sum() / dx, q / q.sum() / dx  # densities on the shorter grid
best = theory.optimal_discriminator(p, q)
logit = np.log(best / (1 - best))
lost = []
for _ in range(1000):
    wave = rng.normal() * np.sin(rng.normal() * x[inside] + rng.normal())
    d = 1 / (1 + np.exp(-(rng.uniform(0, 2) * logit + wave)))  # D* bent in a random way
    lost.append(theory.value(p, q, best, dx) - theory.value(p, q, d, dx))
    assert math.isclose(lost[-1], loss_against_best(p, q, d, dx), rel_tol=1e-6, abs_tol=1e-12)
print(f"{sum(loss > 0 for loss in lost)} of {len(lost)} challengers lose against D*")
assert min(lost) > 0

# %% [markdown]
# > **A claim you will meet:** *the optimal D cannot be calculated.*
# > It can, wherever both densities are known. You have just done it. For images they are not known.
# > Section sec:optimal-d-images is about that.
#
# ## What it looks like {#optimal-d-pictures}
#
# Logits make it simple. The logit of a probability $D$ is $\ell = \log \frac{D}{1 - D}$, so
#
# $$\ell^*(x) = \log \frac{D^*(x)}{1 - D^*(x)} = \log \frac{p_\text{data}(x)}{p_g(x)}$$
#
# **The best logit is the logarithm of the ratio of the densities.** The logarithm of a normal density is
# a parabola. So for two normal distributions $\ell^*$ is a parabola, and if they are equally wide it is a
# straight line.
#
# **Predict before you run.** Our generator's curve is the wider one, and lies to the left. What does $D^*$
# say far out on the right, at $x = 4$, on the data's side?
#
# <details><summary>Answer</summary>
#
# *Fake*, with confidence. Out there both densities are tiny. But the wide one falls more slowly, so
# nearly everything that lands at 4 comes from the generator. What counts is the ratio, not the distance
# to the middle of the data.
#
# </details>

# %%
panels = {
    "equally wide": ((-0.5, 0.8), (1.0, 0.8)),
    "the generator is wider": (GENERATOR, DATA),
    "equal": (DATA, DATA),
}
fig, axes = plt.subplots(2, 3, figsize=(10, 4.2), sharex=True, sharey="row", height_ratios=[3, 2])
best_d = {}
for (top, bottom), (title, (fake, real)) in zip(axes.T, panels.items(), strict=True):
    p, q = normal(x, *real), normal(x, *fake)
    best_d[title] = theory.optimal_discriminator(p, q)
    top.fill_between(x, p, color=plots.BLUE, alpha=0.15)
    top.plot(x, p, color=plots.BLUE, label=r"$p_\mathrm{data}$")
    top.plot(x, q, "--", color=plots.VERMILION, label="$p_g$")
    top.plot(x, best_d[title], ":", color="black", linewidth=2, label="$D^*$")
    top.set(xlim=(-4, 4), ylim=(-0.03, 1.03), title=title)
    bottom.axhline(0, color="grey", linewidth=0.8)
    bottom.plot(x, np.log(p / q), ":", color="black", linewidth=2)
    bottom.set(ylim=(-12, 12), xlabel="$x$")
axes[0, 0].set_ylabel("density, or $D^*$")
axes[1, 0].set_ylabel(r"logit $\ell^*$")
axes[0, 0].legend(loc="upper left", fontsize=9)
plots.show(
    "Three panels, each with two bell curves and D*, and the logit of D* below. Equally wide bells: D* is an S-shaped curve, its logit a rising straight line. A narrow and a wide bell: D* is a hump that is 0 on both sides, its logit a parabola that opens downwards. Equal bells: D* is the flat line one half, its logit the flat line zero."
)

# %% [markdown]
# *Above: $D^*$ (dotted) for three pairs of normal distributions. It crosses ½ where the densities cross. Below: its logit.*
#
# Everything in the picture can be computed. The densities cross where $\ell^*(x) = 0$: at the roots of a
# parabola. For the left pair $\ell^*$ is a straight line, of slope $(\mu_\text{data} - \mu_g) / \sigma^2$. A single layer with a
# sigmoid can represent that one exactly. It is known as logistic regression.

# %%
# NBVAL_CHECK_OUTPUT
(m_data, s_data), (m_g, s_g) = DATA, GENERATOR
parabola = [
    (s_g**-2 - s_data**-2) / 2,
    m_data / s_data**2 - m_g / s_g**2,
    (m_g / s_g) ** 2 / 2 - (m_data / s_data) ** 2 / 2 + math.log(s_g / s_data),
]
assert np.allclose(np.polyval(parabola, x), np.log(p_data / p_g), rtol=1e-9)
for root in np.roots(parabola):
    at_root = theory.optimal_discriminator(normal(root, *DATA), normal(root, *GENERATOR))
    print(f"the densities cross at {root:.3f}, where D* = {at_root:.6f}")
    assert math.isclose(at_root, 0.5, rel_tol=1e-9)
far = theory.optimal_discriminator(normal(4.0, *DATA), normal(4.0, *GENERATOR))
print(f"at x = 4, D* = {far:.0e}")
assert math.isclose(far, 1.6e-6, rel_tol=0.01)
hump = best_d["the generator is wider"][np.abs(x) <= 4]
assert max(hump[0], hump[-1]) < 1e-5 < 0.7 < hump.max()  # 0 on both sides
assert parabola[0] < 0  # opens downwards
assert (best_d["equal"] == 0.5).all()

(fake, real) = panels["equally wide"]
line = np.log(normal(x, *real) / normal(x, *fake))
slope = (real[0] - fake[0]) / real[1] ** 2
assert np.allclose(np.diff(line) / dx, slope, rtol=1e-6)  # straight, with the slope of the text
assert slope > 0

# %% [markdown]
# ## A network learns it {#optimal-d-learned}
#
# Nobody tells a discriminator the densities. It gets samples, and takes steps down the gradient of
# $J_D$. Does it find $D^*$?
#
# We train one with the GAN's own discriminator step, `gan.update_discriminator`. The generator's step is
# never called, so $G$ stays as it is. Each step gets fresh real numbers, and draws fresh noise for the fakes.


# %%
def make_gan(loss="non_saturating", seed=SEED, units=UNITS, steps=STEPS):
    """A GAN on single numbers, with the fixed generator."""
    discriminator = models.build_mlp_discriminator((1,), units, seed=seed)
    gan = kgan.GAN(fixed_generator(*GENERATOR), discriminator, seed=seed)
    # The rate falls to 0, so that the noise of single batches averages out.
    rate = keras.optimizers.schedules.CosineDecay(LEARNING_RATE, steps)
    gan.compile(d_optimizer=keras.optimizers.Adam(rate), adversarial_loss=loss)
    return gan


def make_trainer(gan):
    """A function that takes one discriminator step on each batch of reals, (steps, m, 1)."""

    @tf.function(input_signature=[tf.TensorSpec((None, BATCH_SIZE, 1))])
    def train(reals):
        for batch in reals:
            gan.update_discriminator(batch)

    return train


# %%
def real_batches(steps, seed):
    """Fresh real numbers for each step, (steps, m, 1)."""
    size = (steps, BATCH_SIZE, 1)
    return np.random.default_rng(seed).normal(*DATA, size).astype("float32")


def logits(gan, points):
    """The discriminator's logits, float64 (n,)."""
    points = np.asarray(points, "float32").reshape(-1, 1)
    return gan.discriminator.predict(points, batch_size=4096, verbose=0)[:, 0].astype("float64")


def sigmoid(values):
    return 1 / (1 + np.exp(-values))


def mean_distance(d, best):
    """E |D - D*|, over points of which half are real and half are fake."""
    return np.sum((p_data + p_g) / 2 * np.abs(d - best)) * dx


assert math.isclose(mean_distance(d_star + 0.1, d_star), 0.1, rel_tol=1e-9)


# %% [markdown]
# **Predict before you run.** During training we compute $V(D)$ on the two densities, by quadrature: exactly,
# without samples. Can $V(D)$ ever be above $V(D^*)$?
#
# <details><summary>Answer</summary>
#
# Never, at any step, however long the training. That was the theorem. It can only come close from below.
#
# </details>

# %%
gan = make_gan()
train = make_trainer(gan)
frozen = [weight.copy() for weight in gan.generator.get_weights()]
batches = real_batches(STEPS, SEED)
moments = [0, 5, 15, 50, 150, 500, STEPS]
learned = {0: sigmoid(logits(gan, x))}
for start, end in itertools.pairwise(moments):
    train(batches[start:end])
    learned[end] = sigmoid(logits(gan, x))

gaps = {step: v_star - theory.value(p_data, p_g, d, dx) for step, d in learned.items()}
distances = {step: mean_distance(d, d_star) for step, d in learned.items()}
for step in moments:
    print(f"step {step:4d}: V(D*) - V(D) = {gaps[step]:.5f}, E|D - D*| = {distances[step]:.4f}")
assert all(gap > 0 for gap in gaps.values())  # V(D) <= V(D*), always
assert gaps[STEPS] < 0.0005  # 6 seeds: 0.0001 to 0.0002
assert distances[STEPS] < 0.005  # 8 seeds: 0.0014 to 0.0024
assert gaps[5] > gaps[0] / 2  # seeds 0-4: 0.64 to 0.69 of it are left
assert gaps[50] > 50 * gaps[STEPS]  # seeds 0-4: 250 to 340 times
assert all((a == b).all() for a, b in zip(frozen, gan.generator.get_weights(), strict=True))

# %%
fig, axes = plt.subplots(1, 2, figsize=(10, 3.2), width_ratios=[3, 2])
styles = {0: (":", plots.PURPLE), 50: ("--", plots.ORANGE), 150: ("-.", plots.GREEN)}
for step, (style, color) in (styles | {STEPS: ("-", plots.BLUE)}).items():
    axes[0].plot(x, learned[step], style, color=color, label=f"$D$, step {step}")
axes[0].plot(x, d_star, ":", color="black", linewidth=2.5, label="$D^*$")
axes[0].set(xlim=(-4, 4), ylim=(-0.03, 1.03), xlabel="$x$", title="the discriminator")
axes[0].legend(fontsize=9)
axes[1].plot(moments[1:], [gaps[step] for step in moments[1:]], "o-", color=plots.BLUE)
axes[1].set(xscale="log", yscale="log", xlabel="step", title="$V(D^*) - V(D)$")
grid = axes[1].grid(alpha=0.3)
plots.show(
    f"Left: the discriminator's output over x at four moments. It starts near one half and grows into a hump that lies on the dotted curve of D*. Right: the gap between V(D*) and V(D) over the steps, on logarithmic axes: from {gaps[5]:.2f} after 5 steps to {gaps[STEPS]:.5f}, and never negative."
)

# %% [markdown]
# *Left: the network at four moments, and $D^*$ (dotted, black). Right: what it still loses against $D^*$.*
#
# It finds $D^*$, from samples alone. Two things help it.
#
# - **A batch points the right way on average.** $-J_D$ of a batch is a sum of two means over samples. So the mean of its gradients over all possible
#   batches is the gradient of $V$, however small the batches are. The rest is noise, and it averages out over many small steps.
# - **Seen as a function of $D$, $V$ has one top.** At each $x$ it curves downwards, so there is no second hill to get stuck on.
#
# Neither is a proof that a *network* gets there. In its weights $V$ is no such simple hill, and a network has to be able to come near
# $D^*$ at all. Here it is and it does: that is what the run shows.
#
# The distance to $D^*$ is averaged over **points where there is data or a fake**. Elsewhere nothing pulls
# at the network. To see what it does there, look at its logit, and at two more networks with other first weights and other samples.

# %%
gans = [gan]
for seed in (SEED + 1, SEED + 2):
    gans.append(make_gan(seed=seed))
    make_trainer(gans[-1])(real_batches(STEPS, seed))
ratio = np.log(p_data / p_g)  # the logit of D*
fig, ax = plt.subplots(figsize=(7, 3.2))
ax.axvspan(-4, 4, color="grey", alpha=0.15, label="nearly all fakes")
ax.axvspan(-0.5, 2.5, color="grey", alpha=0.3, label="nearly all reals")
colors = (plots.BLUE, plots.ORANGE, plots.GREEN)
for i, (network, style, color) in enumerate(zip(gans, ("-", "--", "-."), colors, strict=True)):
    ax.plot(x, logits(network, x), style, color=color, label=f"network {i + 1}")
ax.plot(x, ratio, ":", color="black", linewidth=2.5, label=r"$\log(p_\mathrm{data} / p_g)$")
ax.set(xlim=(-9, 9), ylim=(-90, 8), xlabel="$x$", ylabel="logit")
legend = ax.legend(fontsize=8, loc="upper left", bbox_to_anchor=(1, 1))
at = [f"{np.interp(-3, x, ratio):.0f}", f"{np.interp(-3, x, logits(gan, x)):.0f}"]
plots.show(
    f"Logits of three trained networks and the true log-ratio, a parabola, over x from minus 9 to 9. From minus 0.5 to 2.5, where nearly all reals fall, all four lie on one another. To both sides the parabola bends down, and the three networks run on nearly straight and close together: at minus 3 the true value is {at[0]}, the first network's {at[1]}."
)

# %% [markdown]
# *Logits of three discriminators (coloured) and the true log-ratio (dotted). Dark grey: where nearly all reals fall. Light grey: where nearly all fakes fall.*

# %%
both_kinds, far_out = (x > -0.5) & (x < 2.5), (np.abs(x) > 7) & (np.abs(x) < 9)
for seed, network in enumerate(gans, SEED):
    logit = logits(network, x)
    miss = np.abs(logit - ratio)
    at_3, distance = np.interp(-3, x, miss), mean_distance(sigmoid(logit), d_star)
    print(f"seed {seed}: E|D - D*| = {distance:.4f}. The logit is off by", end=" ")
    print(f"up to {miss[both_kinds].max():.2f} where both kinds fall,")
    print(f"    by {at_3:.0f} at x = -3, by {miss[far_out].mean():.0f} far out")
    assert distance < 0.005
    assert miss[both_kinds].max() < 0.2  # seeds 0-4: 0.08 to 0.10
    assert at_3 > 8  # seeds 0-4: 12.4 to 13.9
    assert sigmoid(np.interp(-3, x, logit)) < 1e-5  # and still, D is right there: fake
    assert miss[far_out].mean() > 50  # 8 seeds: 83 to 87
    assert np.abs(np.diff(logit[far_out & (x > 0)], n=2)).max() < 1e-4  # straight
spread = np.ptp([logits(network, x)[far_out] for network in gans], axis=0).mean()
print(f"far out, the three networks differ by {spread:.1f}")
assert spread < 0.1 * miss[far_out].mean()  # nearly alike, and far off; seeds 0-2: 0.04

# %% [markdown]
# Three regions:
#
# - **Both kinds fall (dark grey).** The logit is right.
# - **Hardly anything but fakes falls (light grey).** $D$ is right: it says *fake*. But the further out, the more its logit is off: at $x = -3$
#   already by more than 8. Whether a sample is a fake with probability $1 - 10^{-7}$ or
#   $1 - 10^{-13}$ hardly changes the loss.
# - **Nothing falls.** The answers come from the network: ours is made of straight pieces, so it goes on straight from where the samples end. The
#   three networks do so nearly alike. That they agree does not make them right.

# %% [markdown]
# ## Better than the best, on paper {#few-samples}
#
# The theorem speaks of the densities. Training sees samples. **On the samples it was fitted to, a network
# can beat $D^*$.** Take only a few real numbers, and show them to a discriminator again and again.
# The fakes stay fresh.
#
# **Predict before you run.** Compare this $D$ with $D^*$: once on those few real samples, once on all that
# $p_\text{data}$ could give. Who wins?
#
# <details><summary>Answer</summary>
#
# The network wins on its own samples: it has learned where these few points lie. $D^*$ wins on the density: there, what the network
# learned about its few points does harm.
#
# </details>

# %%
few = rng.normal(*DATA, size=(FEW, 1)).astype("float32")
memory = make_gan(units=(128, 128))
make_trainer(memory)(np.tile(few, (STEPS, BATCH_SIZE // FEW, 1)))  # the same reals in every step


def first_term(logit, weights):
    """The average of log D = -log(1 + exp(-logit)), with weights that sum to 1."""
    assert math.isclose(np.sum(weights * np.ones_like(logit)), 1, rel_tol=1e-6)
    return -np.sum(weights * np.logaddexp(0, -logit))


ratio_few = np.log(normal(few, *DATA) / normal(few, *GENERATOR))[:, 0]
players = {"D*": (ratio, ratio_few), "the network": (logits(memory, x), logits(memory, few))}
paper, truth = {}, {}
for name, (everywhere, on_few) in players.items():
    second_term = -np.sum(p_g * np.logaddexp(0, everywhere)) * dx
    paper[name] = first_term(on_few, 1 / FEW) + second_term
    truth[name] = first_term(everywhere, p_data * dx) + second_term
    print(f"{name}: V = {paper[name]:.2f} on the {FEW} samples, {truth[name]:.2f} on the densities")
assert math.isclose(truth["D*"], v_star, rel_tol=1e-9)
assert max(paper.values()) < 0  # V is never above 0
assert paper["the network"] > paper["D*"] + 0.08  # 6 seeds: 0.15 to 0.32
assert truth["the network"] < truth["D*"] - 0.2  # 6 seeds: 0.37 and more

# %% [markdown]
# Keep this in mind for small data sets. A discriminator that knows its few images by heart has a splendid $V$ on them, and says little about the
# data. Lesson sec:garments meets this with images. And whenever you check a theorem about $V$, use the
# densities, or many samples that the network has not seen.
#
# ## A classifier measures a ratio of densities {#density-ratio}
#
# Turn the formula round. The trained discriminator's logit $\ell(x)$ is about $\log (p_\text{data}/p_g)$, so
#
# $$\frac{p_\text{data}(x)}{p_g(x)} \approx e^{\ell(x)} = \frac{D(x)}{1 - D(x)}$$
#
# Neither density was ever given to it. This is a useful trick far from GANs: **a classifier that tells two
# samples apart estimates the ratio of their densities**. Here are three uses. Each needs samples and the logits of the
# classifier, and nothing else:
#
# - **Weights.** For any function $f$: $\mathbb{E}_{p_g}[e^{\ell(x)} f(x)] \approx \mathbb{E}_{p_\text{data}} f(x)$, if $p_g > 0$
#   wherever there is data. Fakes, properly weighted, stand for data. With $f = 1$: the weights average to 1. They do so only
#   roughly, so one divides by their mean.
# - **A divergence.** $\text{KL}(p_\text{data} \| p_g) = \mathbb{E}_{p_\text{data}} \log \frac{p_\text{data}}{p_g}
#   \approx \mathbb{E}_{p_\text{data}}\, \ell(x)$: an average over real samples.
# - **The other divergence.** $\text{KL}(p_g \| p_\text{data}) \approx \mathbb{E}_{p_g}[-\ell(x)]$: an average over fakes.
#
# We draw fresh samples for the estimates. The densities serve only to compute the truth beside them.
#
# **Predict before you run.** One of the two divergences comes out badly. Which? Think of where $p_g$ has
# samples and $p_\text{data}$ has none.
#
# <details><summary>Answer</summary>
#
# The second. It averages the logit over the fakes, and many fakes lie at the far left, where no real number
# ever falls. There the true log-ratio is hugely negative. All the network knows is: *certainly fake*. It has
# no reason to learn *how* certain.
#
# </details>

# %%
new_reals, new_fakes = rng.normal(*DATA, SAMPLES), rng.normal(*GENERATOR, SAMPLES)
weights = np.exp(logits(gan, new_fakes))  # the ratio of the densities, on fakes
estimates = {
    "mean weight": (weights.mean(), 1.0),
    "mean of the data": (np.mean(weights * new_fakes) / weights.mean(), DATA[0]),
    "KL(p_data || p_g)": (logits(gan, new_reals).mean(), theory.kl(p_data, p_g, dx)),
    "KL(p_g || p_data)": (-logits(gan, new_fakes).mean(), theory.kl(p_g, p_data, dx)),
}
for name, (estimate, true) in estimates.items():
    print(f"{name:18s} read off the classifier: {estimate:.3f}, true: {true:.3f}")
for name in ("mean weight", "mean of the data", "KL(p_data || p_g)"):
    estimate, true = estimates[name]
    assert abs(estimate / true - 1) < 0.02  # seeds 0-4: up to 0.006
estimate, true = estimates["KL(p_g || p_data)"]
assert 0.5 * true < estimate < 0.85 * true  # seeds 0-4: 0.68 to 0.73

# %% [markdown]
# The first three are right to within two per cent, and the fourth is much too small. The ratio is good where both kinds of
# samples fall, and not to be trusted elsewhere.
#
# ## The best discriminator of other losses {#optimal-d-other-losses}
#
# The proof works for any loss that is an average over points: minimise at each $x$ separately. Write again
# $a = p_\text{data}(x)$ and $b = p_g(x)$.
#
# **Least squares** (Mao et al.; labels 0 and 1): minimise $\tfrac12 a (y - 1)^2 + \tfrac12 b\, y^2$. The derivative is
# $a (y - 1) + b y$, which is zero at $y = a / (a + b)$. That is the same $D^*$, now without a
# sigmoid. With labels $L_\text{fake}$ and $L_\text{real}$ it is their weighted mean, $(a L_\text{real} + b L_\text{fake})/(a + b)$.
#
# **Hinge** (Lim and Ye): minimise $a \max(0, 1 - y) + b \max(0, 1 + y)$. Between $-1$ and $1$ this is a straight line of slope
# $b - a$. Beyond $1$ it rises with slope $b$, and below $-1$ it falls with slope $-a$, so going outside never pays. The best answer is
# at one end: $+1$ where $a > b$, $-1$ where $a < b$. $D^* = \text{sign}(a - b)$.
# It jumps where the densities cross. There, all answers from $-1$ to $1$ are equally good.
#
# **Relativistic pairing** (Jolicoeur-Martineau): $D$ is given one real and one fake, and says by the *difference* of two scores
# which is which. This is an average over *pairs*, so take the proof of section sec:optimal-d-proof to pairs. The two classes are now (real, fake) and (fake, real).
# The loss shows $D$ only the first order. But a difference of scores just changes its sign when the pair is swapped. So the second order costs the
# same, and the loss is half of the cross-entropy of both. Among all functions of a pair $(x, x')$, the best logit is the log-ratio of the classes'
# densities,
# $\log \frac{p_\text{data}(x)\, p_g(x')}{p_g(x)\, p_\text{data}(x')}$. And this happens to be a difference of two scores,
# $r(x) - r(x')$ with $r = \log (p_\text{data} / p_g)$. So $D$ can reach it, by $D^*(x) = \log \frac{p_\text{data}(x)}{p_g(x)} + c$, with any constant $c$.
#
# **Wasserstein** (Arjovsky et al.): minimise $b y - a y$. If $a \ne b$ there is no minimum. Make $y$ ten times as large, and the
# loss is ten times as good. That is why this loss needs a bound on $D$'s slope.
#
# First the theory, by brute force over a grid of answers.

# %%
# NBVAL_CHECK_OUTPUT
a, b = 0.3, 0.1


def best_answer(loss, size):
    """The best answer between -size and size, on a grid of 3001."""
    grid = np.linspace(-size, size, 3001)
    return grid[np.argmin(loss(grid))]


pointwise = {
    "least squares": lambda y: (a * (y - 1) ** 2 + b * y**2) / 2,
    "hinge": lambda y: a * np.maximum(0, 1 - y) + b * np.maximum(0, 1 + y),
    "Wasserstein": lambda y: b * y - a * y,
}
for name, loss in pointwise.items():
    found = [float(best_answer(loss, size)) for size in (1.5, 15)]
    print(f"{name}: the best answer up to 1.5 is {found[0]:.2f}, up to 15 it is {found[1]:.2f}")
    best = {"least squares": (a / (a + b),) * 2, "hinge": (1, 1), "Wasserstein": (1.5, 15)}[name]
    assert np.allclose(found, best, atol=0.011)  # the wider grid has steps of 0.01

# %% [markdown]
# Now trained ones. Only the name of the loss changes; step and data stay. How low can each loss get? Put
# $D^*$ into it:
#
# - least squares: $\tfrac12 \int \frac{p_\text{data}\, p_g}{p_\text{data} + p_g}\,dx$;
# - hinge: $\int 2 \min(p_\text{data}, p_g)\,dx = 2\,(1 - \text{TV})$, where $\text{TV} = \tfrac12 \int |p_\text{data} - p_g|\,dx$;
# - relativistic pairing: $\log 2 - \text{JSD}$ between the pairs (real, fake) and (fake, real). JSD is the Jensen–Shannon
#   divergence, which lesson sec:optimal-generator introduces.

# %%
names = ("least_squares", "hinge", "relativistic_pairing")
scores = {}
for name in names:
    other = make_gan(name)
    make_trainer(other)(real_batches(STEPS, SEED))
    scores[name] = logits(other, x)
# A constant may be added to the scores of the pairing loss. Take the one that fits best.
shift = np.sum(p_data * (scores["relativistic_pairing"] - ratio)) * dx
scores["relativistic_pairing"] -= shift
targets = {"least_squares": d_star, "hinge": np.sign(p_data - p_g), "relativistic_pairing": ratio}

# %%
fig, axes = plt.subplots(1, 3, figsize=(10, 2.9))
titles = ("least squares", "hinge", "relativistic pairing")
for ax, name, title in zip(axes, names, titles, strict=True):
    ax.plot(x, scores[name], color=plots.BLUE, label="trained")
    ax.plot(x, targets[name], ":", color="black", linewidth=2, label="$D^*$")
    ax.set(xlim=(-4, 4), title=title, xlabel="$x$")
axes[0].set(ylabel="$D(x)$", ylim=(-0.25, 1))
axes[1].set(ylim=(-3, 1.5))
axes[2].set(ylim=(-35, 4))
legend = axes[0].legend(fontsize=9)
plots.show(
    f"Three panels with trained discriminators and their targets. Least squares: a hump that lies on D* up to about x = 2; at x = 4 the network says {scores['least_squares'][np.searchsorted(x, 4)]:.2f}, and D* is 0. Hinge: a plateau at 1 between two steep walls, against a step function; outside, the network goes below minus 1. Relativistic pairing: a curve that follows the parabola in the middle and leaves it on both sides."
)

# %% [markdown]
# *Trained discriminators of three losses (blue) and the best ones (dotted).*
#
# Two things about the hinge. A network is continuous and cannot jump, so its walls are not quite upright. We
# compare away from the crossings: where one density is at least twice the other. And beyond the margins it costs
# next to nothing where only one kind of sample falls. There the network may say $-2$ as well as $-1$. So we cut
# its answers off at $\pm 1$.

# %%
middle, ends = (x > -0.5) & (x < 2), [np.searchsorted(x, -4), np.searchsorted(x, 4)]
assert np.abs(scores["least_squares"] - d_star)[middle].max() < 0.08  # seed 0: 0.03
assert (scores["hinge"][ends] < -1.2).all()
off = np.abs(scores["relativistic_pairing"] - ratio)
assert off[middle].max() < 0.12 < 3 < off[ends].min()  # seed 0: 0.04, and 6 and 25

# %%
clear = np.abs(np.log(p_data / p_g)) > math.log(2)
cut = np.where(clear, np.clip(scores["hinge"], -1, 1), targets["hinge"])
errors = {
    "least_squares": mean_distance(scores["least_squares"], d_star),
    "hinge": mean_distance(cut, targets["hinge"]),
    "relativistic_pairing": mean_distance(sigmoid(scores["relativistic_pairing"]), d_star),
}
for name, error in errors.items():
    print(f"{name}: mean distance to its D* = {error:.4f}")
    assert error < 0.02  # 6 seeds: up to 0.0075


# %%
def least_squares(d):
    return np.sum(p_data * (d - 1) ** 2 + p_g * d**2) * dx / 2


def hinge(d):
    return np.sum(p_data * np.maximum(0, 1 - d) + p_g * np.maximum(0, 1 + d)) * dx


step = 20 * dx  # pairs need a plane: a coarser grid
pairs = np.outer(p_data[::20], p_g[::20])  # (real, fake)


def pairing(d):
    difference = d[::20, None] - d[::20]  # D(real) - D(fake)
    return np.sum(pairs * np.logaddexp(0, -difference)) * step**2


least = {
    "least_squares": np.sum(p_data * p_g / (p_data + p_g)) * dx / 2,
    "hinge": 2 * (1 - theory.tv(p_data, p_g, dx)),
    "relativistic_pairing": math.log(2) - theory.js(pairs, pairs.T, step**2),
}

# %%
for name, loss in zip(names, (least_squares, hinge, pairing), strict=True):
    formula = least[name]
    print(f"{name}: loss {loss(scores[name]):.4f}, the least possible is {formula:.4f}")
    assert math.isclose(loss(targets[name]), formula, rel_tol=1e-9)  # D* reaches it
    assert formula < loss(scores[name]) < 1.1 * formula  # 6 seeds: up to 1.037

# %% [markdown]
# ## Why not for images? {#optimal-d-images}
#
# If $D^*$ is that simple, why train a network at all? It exists for images too: see the folded lines in section sec:freeze-generator. But the
# formula needs two densities, and nobody can evaluate them.
#
# **$p_\text{data}$ is unknown.** We have examples of it, and that is all. Could we count? There are $256^{784}$
# possible images of 28 × 28 grey pixels, and we have some thousands. Take "how often did this image
# occur among the training images" for $p_\text{data}$, and ask about real pictures that were left out.

# %%
# NBVAL_CHECK_OUTPUT
print(f"the number of possible images has {len(str(256**784)):,} digits")
for name in ("mnist", "fashion_mnist"):
    (x_train, _), (x_test, _) = data.load_data(name)
    seen = {image.tobytes() for image in x_train}
    known = sum(image.tobytes() in seen for image in x_test)
    print(f"{name}: {known} of {len(x_test)} other real images are among the {len(x_train)} known")
    assert known == 0

# %% [markdown]
# Not one. Counting gives $p_\text{data} = 0$ for each of these new pictures. This "best discriminator" answers *real* to what is in its
# file, and knows nothing about anything else. It is section sec:few-samples in the extreme.
#
# **$p_g$ is no better.** We can draw from it as often as we like. But $G$ turns a few random numbers into
# hundreds of pixels. Its images lie on a thin sheet in the space of all images, like a curve in the plane, and such a
# sheet has no density there. The assumption of section sec:freeze-generator fails.

# %%
# NBVAL_CHECK_OUTPUT
image_gan = kgan.GAN.from_preset("fashion_mnist", seed=SEED)
pixels = math.prod(image_gan.generator.output_shape[1:])
print(f"G takes {image_gan.latent_dim} numbers to {pixels} pixels")
assert 10 * image_gan.latent_dim < pixels  # few: a sheet with far fewer dimensions than its space

# %% [markdown]
# What is $D^*$ then? Say that $G$'s sheet holds no image that the data could have. Then $D^*$ is 1 on the data and 0 on the
# fakes. It is right about every image, and it has nothing between 0 and 1 to say. Lesson sec:optimal-generator shows what that does to the game's
# value, and lesson sec:dynamics what it does to $G$'s gradient.
#
# So for images a network has to *guess* $D^*$ from samples. It is not free to answer
# what it likes at each $x$. It is built for pictures, and it tends to treat similar images
# alike, so what it learns about one image often holds for its neighbours. This is a tendency and no law: there are images
# that look the same to us and to which a classifier gives different answers ([Szegedy et al., *Intriguing properties of neural networks*
# (2014)](https://arxiv.org/abs/1312.6199)). That a network must guess is one more reason why the theory of this lesson holds for real
# GANs only roughly.
#
# > **A claim you will meet:** *each discriminator step makes $D$ optimal for the present $G$.*
# > Look at the table of section sec:optimal-d-learned. Even here, with single numbers and a generator that waits, more than half of the gap was left after
# > five steps. In a GAN, $D$ gets one step, or a few, and then $G$ moves on.
#
# ## Exercises
#
# **1.** One-sided label smoothing gives real images the label $t = 0.9$ instead of 1. Derive the best $D$, then
# train one with `losses.NonSaturating(real_label=0.9)` and compare.
#
# <details><summary>Solution</summary>
#
# At each point maximise $a\,[t \log y + (1 - t) \log(1 - y)] + b \log(1 - y)$. This is the old problem with $ta$ for $a$
# and $(1 - t)a + b$ for $b$. These add up to $a + b$ as before, so $D^* = t\, p_\text{data} / (p_\text{data} + p_g)$: never above
# 0.9, and 0.45 at equilibrium.
#
# ```python
# from kgan import losses
#
# smooth = make_gan(losses.NonSaturating(real_label=0.9))
# make_trainer(smooth)(real_batches(STEPS, SEED))
# d = sigmoid(logits(smooth, x))
# print(f"E|D - 0.9 D*| = {mean_distance(d, 0.9 * d_star):.4f}, largest D = {d.max():.2f}")
# assert mean_distance(d, 0.9 * d_star) < 0.006 < mean_distance(d, d_star)
# ```
#
# </details>
#
# **2.** A friend trains a plain classifier on a file with three real rows for each fake one, with one mean over
# the whole file. What is its best $D$? How would you get the density ratio from it? Is $J_D$ affected when $N = 3M$?
#
# <details><summary>Solution</summary>
#
# The reals weigh three times as much, so $a$ becomes $3a$: $D^* = 3 p_\text{data} / (3 p_\text{data} + p_g)$. The odds
# $D/(1-D)$ are three times the ratio of the densities. Divide them by 3. $J_D$ has one mean for the reals and one for the fakes,
# so it is not affected.
#
# ```python
# y = np.linspace(0.001, 0.999, 999)
# a, b = 0.3, 0.1
# one_mean = 3 / 4 * a * np.log(y) + 1 / 4 * b * np.log(1 - y)
# d = y[np.argmax(one_mean)]
# print(f"D = {d:.3f}, odds / 3 = {d / (1 - d) / 3:.3f}, a / b = {a / b:.3f}")
# assert math.isclose(d, 3 * a / (3 * a + b), abs_tol=1e-3)
# assert math.isclose(d / (1 - d) / 3, a / b, rel_tol=0.02)
# ```
#
# </details>
#
# **3.** Least squares with the labels $-1$ (fake) and $1$ (real): what is $D^*$, and how is it related to the logit
# $\ell^*$ of the cross-entropy's $D^*$?
#
# <details><summary>Solution</summary>
#
# The weighted mean of the labels: $(p_\text{data} - p_g) / (p_\text{data} + p_g)$. That is $2\sigma(\ell^*) - 1 = \tanh(\ell^*/2)$. So it
# holds the same information, squeezed into $[-1, 1]$.
#
# ```python
# lsgan = (p_data - p_g) / (p_data + p_g)
# assert np.allclose(lsgan, 2 * d_star - 1)
# assert np.allclose(lsgan, np.tanh(ratio / 2))
# ```
#
# </details>
#
# ## Summary
#
# - For a fixed generator, $D^* = p_\text{data} / (p_\text{data} + p_g)$: at each point, maximise $a \log y + b \log(1 - y)$.
# - Its logit is $\log(p_\text{data} / p_g)$. So a classifier measures a ratio of densities, where both kinds of
#   samples fall.
# - Every other $D$ loses $\int (p_\text{data} + p_g)\, \text{KL}(D^* \| D)\,dx$. On the densities no network beats $D^*$. On samples one can:
#   clearly on those it was fitted to, narrowly and by chance on others.
# - Least squares with labels 0 and 1 has the same $D^*$. Hinge has the sign of its logit. Relativistic pairing has the logit itself, up to a constant.
# - For images $D^*$ exists, but nobody can evaluate the densities, and $G$'s samples have none in the space of images. A network
#   guesses $D^*$ from samples.
#
# **Next:** lesson sec:optimal-generator lets the generator move. What does it minimise, once $D$ is optimal?
