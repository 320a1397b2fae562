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
# Hold the generator still. Then the best discriminator is a one-line formula, and a network finds it.
#
# **Papers:** [Goodfellow et al., *Generative Adversarial Nets* (2014)](https://arxiv.org/abs/1406.2661),
# section 4.1 · [Szegedy et al., *Intriguing properties of neural networks*
# (2014)](https://arxiv.org/abs/1312.6199)
#
# **You need:** lesson sec:two-losses; derivatives of one variable; what a probability density is. ·
# **Study time:** 60 minutes · **Running time:** about 35 seconds on two CPU cores.
#
# **You will be able to**
#
# - prove that $D^*(x) = p_\text{data}(x) / (p_\text{data}(x) + p_g(x))$;
# - say how much any other discriminator loses, and why it cannot win;
# - read the ratio of two densities off a trained classifier, and know where not to trust it;
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
DATA = (2.0, 1.0)  # mean and standard deviation of p_data, as in lesson sec:two-player-game
GENERATOR = (0.0, 3.0)  # mu and sigma of G, which stands still
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
# Two players who answer each other are hard to follow. So **$G$ is fixed in this whole lesson.** What is $D$'s best?
#
# An average over $z$ of what depends on $G(z)$ alone is an average over $x = G(z)$, which has the distribution $p_g$. So, with densities,
#
# $$V(D, G) = \int \Bigl[\, p_\text{data}(x) \log D(x) + p_g(x) \log\bigl(1 - D(x)\bigr) \Bigr] \, dx$$
#
# **What was assumed?** That the data and $G$'s samples have densities. Section sec:optimal-d-images meets generators that have none. $G$ need not be invertible.
#
# <details><summary>And without densities?</summary>
#
# Any two distributions have densities with respect to their average, which has probability wherever one of them has. Integrate over it in place of $dx$. Then every line of the
# next section stays as it is. So a best discriminator always exists.
#
# </details>
#
# We go on with the game of lesson sec:two-player-game: numbers around 2. $G$'s number $\theta$ is called $\mu$ from here on, and $G$ gets a second one, its width:
# $G(z) = \mu + \sigma z$. As $z$ is normal, $p_g$ is normal too. Here $G$ stands at $\mu = 0$, and is three times too wide.


# %%
def normal(x, mean, std):
    """The normal density."""
    return np.exp(-(((x - mean) / std) ** 2) / 2) / (std * math.sqrt(2 * math.pi))


def fixed_generator(mu, sigma):
    """A network with G(z) = mu + sigma z."""
    generator = keras.Sequential([keras.Input((1,)), keras.layers.Dense(1)])
    generator.set_weights([np.array([[sigma]]), np.array([mu])])
    return generator


x, dx = np.linspace(-24, 24, 4801, retstep=True)  # a fine grid: sums times dx are integrals
p_data, p_g = normal(x, *DATA), normal(x, *GENERATOR)

# %% jupyter={"source_hidden": true}
for p, (mean, std) in ((p_data, DATA), (p_g, GENERATOR)):
    moments = [np.sum(p) * dx, np.sum(x * p) * dx, np.sum((x - mean) ** 2 * p) * dx]
    assert np.allclose(moments, [1, mean, std**2], rtol=1e-9)
z = rng.normal(size=(20_000, 1)).astype("float32")
fakes = fixed_generator(*GENERATOR).predict(z, verbose=0)[:, 0]
reals = rng.normal(*DATA, size=20_000)
fig, ax = plt.subplots(figsize=(7, 2.8))
for samples, color in ((reals, plots.BLUE), (fakes, plots.VERMILION)):
    ax.hist(samples, bins=120, range=(-10, 10), density=True, color=color, alpha=0.25)
ax.plot(x, p_data, color=plots.BLUE, label=r"$p_\mathrm{data}$")
ax.plot(x, p_g, "--", color=plots.VERMILION, label=r"$p_g$")
ax.set(xlim=(-10, 10), xlabel="$x$", ylabel="density")
legend = ax.legend()
plots.show(
    "Histograms of real and generated numbers under two bell curves: the data's curve is narrow, around 2; the generator's is wide, around 0. They overlap."
)

# %% [markdown]
# *Twenty thousand numbers of each kind, with the densities they come from.*
#
# A check, for a $D$ whose logit is $x$:

# %% jupyter={"source_hidden": true}
# NBVAL_CHECK_OUTPUT
# The change from z to x: the second term both ways, for D(x) = sigmoid(x).
mu, sigma = GENERATOR
over_z = -np.sum(normal(x, 0, 1) * np.logaddexp(0, mu + sigma * x)) * dx  # here the grid is z
over_x = -np.sum(p_g * np.logaddexp(0, x)) * dx
print(f"the second term of V for some D: over z {over_z:.6f}, over x {over_x:.6f}")
assert math.isclose(over_z, over_x, rel_tol=1e-9)

# %% [markdown]
# ## The proof {#optimal-d-proof}
#
# First without calculus. Draw $x$ from a bag with as many reals as fakes. How probable is it that $x$ is real? **Bayes' rule**, with ½ for each kind before we look:
#
# $$P(\text{real} \mid x) = \frac{0.5\, p_\text{data}(x)}{0.5\, p_\text{data}(x) + 0.5\, p_g(x)} = \frac{p_\text{data}(x)}{p_\text{data}(x) + p_g(x)}$$
#
# A judge who is paid by cross-entropy does best by saying the true probability (lesson sec:two-losses). Now the proof.
#
# In the integral, $D$'s answer at one point changes nothing elsewhere. So **each $x$ is a little problem of its own**.
#
# Write $y = D(x)$, $a = p_\text{data}(x)$, $b = p_g(x)$. Find the $y$ between 0 and 1 that maximises
#
# $$f(y) = a \log y + b \log(1 - y)$$
#
# Let both $a$ and $b$ be above 0. Set the derivative to zero:
#
# $$f'(y) = \frac{a}{y} - \frac{b}{1 - y} = 0 \;\iff\; a (1 - y) = b\, y \;\iff\; y = \frac{a}{a + b}$$
#
# It is the only maximum, because $f$ curves downwards everywhere:
# $f''(y) = -a/y^2 - b/(1-y)^2 < 0$.
#
# With $b = 0$, $f$ rises all the way to $y = 1$; with $a = 0$ it falls all the way from $y = 0$. These ends, too, are $a / (a + b)$.
#
# **Predict before you run.** At some point the data's density is 0.3 and the generator's 0.1. What is the best answer there? And if the generator never goes there?
#
# <details><summary>Answer</summary>
#
# $0.3 / (0.3 + 0.1) = 3/4$: of four samples that fall there, three are real on average. With $b = 0$ the best answer is 1: whatever falls there is real.
#
# </details>

# %% jupyter={"source_hidden": true}
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
# Where both densities are 0, any answer is as good: no sample falls there. The package says ½.


# %%
def best_discriminator(p, q):
    """D* = p / (p + q), and 1/2 where both are 0."""
    total = p + q
    return np.where(total > 0, p / np.where(total > 0, total, 1), 0.5)


d_star = best_discriminator(p_data, p_g)
v_star = theory.value(p_data, p_g, d_star, dx)

# %% jupyter={"source_hidden": true}
assert np.allclose(d_star, theory.optimal_discriminator(p_data, p_g), rtol=1e-12, atol=0)
assert best_discriminator(np.zeros(1), np.zeros(1)) == 0.5

# %% [markdown]
# ### How much do the others lose?
#
# Subtract the value of any $D$ from that of $D^*$:
#
# $$V(D^*) - V(D) = \int (p_\text{data} + p_g) \Bigl[ D^* \log \frac{D^*}{D} + (1 - D^*) \log \frac{1 - D^*}{1 - D} \Bigr] dx$$
#
# The bracket is a Kullback–Leibler divergence, $\text{KL}(D^* \| D)$, between two coins: one shows *real* with probability $D^*(x)$, the other with $D(x)$. It is never negative:
# times $p_\text{data} + p_g$ it is $f(D^*) - f(D)$, and $D^*$ is the only maximum of $f$. So no $D$ beats $D^*$, and one that differs from it where data or fakes fall loses something. The next cell
# lets 1,000 random challengers try.


# %% jupyter={"source_hidden": true}
# NBVAL_CHECK_OUTPUT
def loss_against_best(p, q, d, dx):
    """The integral of (p + q) KL(D* || D)."""
    best = theory.optimal_discriminator(p, q)
    coin = best * np.log(best / d) + (1 - best) * np.log((1 - best) / (1 - d))
    return np.sum((p + q) * coin) * dx


inside = np.abs(x) <= 12  # where nearly all samples fall
p, q = p_data[inside], p_g[inside]
p, q = p / p.sum() / dx, q / q.sum() / dx  # densities on the shorter grid
best = theory.optimal_discriminator(p, q)
logit = np.log(best / (1 - best))
lost = []
for _ in range(1000):
    wave = rng.normal() * np.sin(rng.normal() * x[inside] / 2 + rng.normal())
    d = 1 / (1 + np.exp(-(rng.uniform(0, 2) * logit + wave)))  # D* bent in a random way
    lost.append(theory.value(p, q, best, dx) - theory.value(p, q, d, dx))
    assert math.isclose(lost[-1], loss_against_best(p, q, d, dx), rel_tol=1e-6, abs_tol=1e-12)
print(f"{sum(loss > 0 for loss in lost)} of {len(lost)} challengers lose against D*")
assert min(lost) > 0

# %% [markdown]
# > **A claim you will meet:** *the optimal D cannot be calculated.*
# > It can, wherever both densities are known. For images they are not: section sec:optimal-d-images.
#
# ## What it looks like {#optimal-d-pictures}
#
# Logits make it simple, $\ell = \log \frac{D}{1 - D}$:
#
# $$\ell^*(x) = \log \frac{D^*(x)}{1 - D^*(x)} = \log \frac{p_\text{data}(x)}{p_g(x)}$$
#
# **The best logit is the logarithm of the ratio of the densities.** For two normal distributions it is a parabola, and if they are equally wide a straight line.
#
# **Predict before you run.** Our generator's curve is wider, and lies to the left. What does $D^*$ say far out on the right, at $x = 8$?
#
# <details><summary>Answer</summary>
#
# *Fake*, with confidence. Out there both densities are tiny. But the wide one falls more slowly, so nearly all that lands at 8 comes from the generator. What counts is the ratio.
#
# </details>

# %% jupyter={"source_hidden": true}
panels = {
    "equally wide": ((0.0, 1.0), DATA),
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
    top.set(xlim=(-8, 8), ylim=(-0.03, 1.03), title=title)
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
# *Above: $D^*$ (dotted) for three pairs of normal distributions. It crosses ½ where the densities cross. Below: its logit. On the left is the start of
# the game of lesson sec:two-player-game.*
#
# The densities cross where $\ell^*(x) = 0$. For the left pair $\ell^*$ is a straight line, of slope $(\mu_\text{data} - \mu_g) / \sigma^2$. The $D$ of lesson
# sec:two-player-game, with the logit $w x + b$, can represent it exactly. (It is known as logistic regression.) One more number, a bend $c$, and the logit $w x + b + c x^2$ can represent the middle one too.

# %% jupyter={"source_hidden": true}
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
far = theory.optimal_discriminator(normal(8.0, *DATA), normal(8.0, *GENERATOR))
print(f"at x = 8, D* = {far:.0e}")
assert math.isclose(far, 1.6e-6, rel_tol=0.01)
hump = best_d["the generator is wider"][np.abs(x) <= 8]
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
# A discriminator is told no densities. It gets samples, and steps down the gradient of $J_D$. Does it find $D^*$?
#
# We train two. One has the logit $w x + b + c x^2$: a single layer, which gets $x$ and $x^2$. The other is a network that knows nothing of parabolas. Both take the GAN's own discriminator step,
# `gan.update_discriminator`, with fresh reals and fresh noise each time. The generator's step is never called.
#
# The helpers below: `make_trainer(gan)` makes a function that takes a step for each batch of `real_batches(steps, seed)`; `logits(gan, x)` reads $D$;
# `mean_distance(d, best)` is $\mathbb E|D - D^*|$ over points of which half are real.


# %%
def bent_discriminator():
    """D of lesson sec:two-player-game with a bend: its logit is w x + b + c x^2."""
    x_in = keras.Input((1,))
    both = keras.layers.Concatenate()([x_in, x_in * x_in])
    return keras.Model(x_in, keras.layers.Dense(1, kernel_initializer="zeros")(both))


def make_gan(d=None, loss="non_saturating", seed=SEED, rate=LEARNING_RATE, fake=GENERATOR):
    """A GAN on single numbers, with a fixed generator."""
    d = d or models.build_mlp_discriminator((1,), UNITS, seed=seed)
    gan = kgan.GAN(fixed_generator(*fake), d, seed=seed)
    # The rate falls to 0, so that the noise of single batches averages out.
    falling = keras.optimizers.schedules.CosineDecay(rate, STEPS)
    gan.compile(d_optimizer=keras.optimizers.Adam(falling), adversarial_loss=loss)
    return gan


# %% jupyter={"source_hidden": true}
def make_trainer(gan):
    """A function that takes one discriminator step on each batch of reals, (steps, m, 1)."""

    @tf.function(input_signature=[tf.TensorSpec((None, BATCH_SIZE, 1))])
    def train(reals):
        for batch in reals:
            gan.update_discriminator(batch)

    return train


def real_batches(steps, seed):
    """Fresh real numbers for each step, (steps, m, 1)."""
    size = (steps, BATCH_SIZE, 1)
    return np.random.default_rng(seed).normal(*DATA, size).astype("float32")


def logits(gan, points):
    """The discriminator's logits, float64 (n,)."""
    points = np.asarray(points, "float32").reshape(-1, 1)
    return gan.discriminator.predict(points, batch_size=4096, verbose=0)[:, 0].astype("float64")


def sigmoid(values):
    return np.exp(-np.logaddexp(0, -values))  # without an overflow far out


def mean_distance(d, best):
    """E |D - D*|, over points of which half are real and half are fake."""
    return np.sum((p_data + p_g) / 2 * np.abs(d - best)) * dx


assert math.isclose(mean_distance(d_star + 0.1, d_star), 0.1, rel_tol=1e-9)


# %% [markdown]
# **Predict before you run.** During training we compute $V(D)$ from the densities, without samples. Can it ever be above $V(D^*)$?
#
# <details><summary>Answer</summary>
#
# Never. That was the theorem. It can only come close from below.
#
# </details>

# %%
bent = make_gan(bent_discriminator(), rate=0.05)
make_trainer(bent)(real_batches(STEPS, SEED))
(w, c), b = bent.discriminator.get_weights()[0][:, 0], bent.discriminator.get_weights()[1][0]
print(f"learned: {c:.2f} x^2 + {w:.2f} x {b:+.2f}")
print("exact:   {:.2f} x^2 + {:.2f} x {:+.2f}".format(*parabola))

# %% jupyter={"source_hidden": true}
assert np.allclose([c, w, b], parabola, atol=0.03)  # seeds 0-4: at most 0.011
lost = v_star - theory.value(p_data, p_g, sigmoid(logits(bent, x)), dx)
assert 0 < lost < 3e-5  # seeds 0-4: at most 9e-6

# %% [markdown]
# The three numbers are those of the log-ratio, to within 0.03. Now the network.

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

# %% jupyter={"source_hidden": true}
gaps = {step: v_star - theory.value(p_data, p_g, d, dx) for step, d in learned.items()}
distances = {step: mean_distance(d, d_star) for step, d in learned.items()}
for step in moments:
    print(f"step {step:4d}: V(D*) - V(D) = {gaps[step]:.5f}, E|D - D*| = {distances[step]:.4f}")
assert all(gap > 0 for gap in gaps.values())  # V(D) <= V(D*), always
assert gaps[STEPS] < 0.0005  # seeds 0-4: 0.0001 to 0.0002
assert distances[STEPS] < 0.005  # seeds 0-4: 0.0018 to 0.0027
assert gaps[5] > gaps[0] / 3  # seeds 0-4: 0.53 to 0.66 of it are left
assert gaps[50] > 50 * gaps[STEPS]  # seeds 0-4: 250 to 420 times
assert all((a == b).all() for a, b in zip(frozen, gan.generator.get_weights(), strict=True))

# %% jupyter={"source_hidden": true}
fig, axes = plt.subplots(1, 2, figsize=(10, 3.2), width_ratios=[3, 2])
styles = {0: (":", plots.PURPLE), 50: ("--", plots.ORANGE), 150: ("-.", plots.GREEN)}
for step, (style, color) in (styles | {STEPS: ("-", plots.BLUE)}).items():
    axes[0].plot(x, learned[step], style, color=color, label=f"$D$, step {step}")
axes[0].plot(x, d_star, ":", color="black", linewidth=2.5, label="$D^*$")
axes[0].set(xlim=(-8, 8), ylim=(-0.03, 1.03), xlabel="$x$", title="the discriminator")
axes[0].legend(fontsize=9)
axes[1].plot(moments[1:], [gaps[step] for step in moments[1:]], "o-", color=plots.BLUE)
axes[1].set(xscale="log", yscale="log", xlabel="step", title="$V(D^*) - V(D)$")
grid = axes[1].grid(alpha=0.3)
start = learned[0][np.abs(x) <= 8]
plots.show(
    f"Left: the discriminator's output over x at four moments. It starts between {start.min():.2f} and {start.max():.2f} and grows into a hump that lies on the dotted curve of D*. Right: the gap between V(D*) and V(D) over the steps, on logarithmic axes: from {gaps[5]:.2f} after 5 steps to {gaps[STEPS]:.5f}, and never negative."
)

# %% [markdown]
# *Left: the network at four moments, and $D^*$ (dotted, black). Right: what it still loses against $D^*$.*
#
# Both find $D^*$, from samples alone.
#
# - **A batch points the right way on average.** $-J_D$ of a batch is a sum of two means over samples. So its gradient, averaged over all possible batches, is that of $V$, however small the batches. The rest is noise, which averages out over many small steps.
# - **Seen as a function of $D$, $V$ has one top.** It curves downwards, so there is no second hill to get stuck on.
#
# For the first $D$ this settles it: its logit is linear in $w$, $b$ and $c$, so $V$ is one hill in them too, with $D^*$ on top. For a network neither is a proof: in its weights $V$ is no simple hill, and it must be able to come near $D^*$ at all. Here it does.
#
# The distance to $D^*$ is averaged over **points where there is data or a fake**. Elsewhere nothing pulls at the network. What does it do there? See its logit, and two more networks with other first weights and samples.

# %% jupyter={"source_hidden": true}
gans = [gan]
for seed in (SEED + 1, SEED + 2):
    gans.append(make_gan(seed=seed))
    make_trainer(gans[-1])(real_batches(STEPS, seed))
ratio = np.log(p_data / p_g)  # the logit of D*
fig, ax = plt.subplots(figsize=(7, 3.2))
ax.axvspan(-8, 8, color="grey", alpha=0.15, label="nearly all fakes")
ax.axvspan(-1, 5, color="grey", alpha=0.3, label="nearly all reals")
colors = (plots.BLUE, plots.ORANGE, plots.GREEN)
for i, (network, style, color) in enumerate(zip(gans, ("-", "--", "-."), colors, strict=True)):
    ax.plot(x, logits(network, x), style, color=color, label=f"network {i + 1}")
ax.plot(x, ratio, ":", color="black", linewidth=2.5, label=r"$\log(p_\mathrm{data} / p_g)$")
ax.set(xlim=(-18, 18), ylim=(-90, 8), xlabel="$x$", ylabel="logit")
legend = ax.legend(fontsize=8, loc="upper left", bbox_to_anchor=(1, 1))
at = [f"{np.interp(-6, x, ratio):.0f}", f"{np.interp(-6, x, logits(gan, x)):.0f}"]
plots.show(
    f"Logits of three trained networks and the true log-ratio, a parabola, over x from minus 18 to 18. From minus 1 to 5, where nearly all reals fall, all four lie on one another. To both sides the parabola bends down, and the three networks run on nearly straight and close together: at minus 6 the true value is {at[0]}, the first network's {at[1]}."
)

# %% [markdown]
# *Logits of three discriminators (coloured) and the true log-ratio (dotted). Dark grey: where nearly all reals fall. Light grey: where nearly all fakes fall.*

# %% jupyter={"source_hidden": true}
both_kinds, far_out = (x > -1) & (x < 5), (np.abs(x) > 14) & (np.abs(x) < 18)
for seed, network in enumerate(gans, SEED):
    logit = logits(network, x)
    miss = np.abs(logit - ratio)
    at_6, distance = np.interp(-6, x, miss), mean_distance(sigmoid(logit), d_star)
    print(f"network {seed - SEED + 1}: E|D - D*| = {distance:.4f}. Its logit is off by", end=" ")
    print(f"up to {miss[both_kinds].max():.2f} where both kinds fall,")
    print(f"    by {at_6:.0f} at x = -6, by {miss[far_out].mean():.0f} at |x| = 14 to 18")
    assert distance < 0.005
    assert miss[both_kinds].max() < 0.2  # seeds 0-2: 0.08 to 0.09
    assert at_6 > 8  # seeds 0-2: 10 to 11
    assert sigmoid(np.interp(-6, x, logit)) < 1e-5  # and still, D is right there: fake
    assert miss[far_out].mean() > 50  # seeds 0-2: 80 to 82
    for side in (x > 0, x < 0):
        assert np.abs(np.diff(logit[far_out & side], n=2)).max() < 1e-4  # straight
spread = np.ptp([logits(network, x)[far_out] for network in gans], axis=0).mean()
print(f"far out, the three networks differ by {spread:.1f}")
assert spread < 0.1 * miss[far_out].mean()  # nearly alike, and far off; seeds 0-2: 0.02

# %% [markdown]
# Three regions:
#
# - **Both kinds fall (dark grey).** The logit is right.
# - **Hardly anything but fakes falls (light grey).** $D$ is right: it says *fake*. But the further out, the more its logit is off: at $x = -6$
#   already by more than 8. Whether a sample is a fake with probability $1 - 10^{-8}$ or
#   $1 - 10^{-13}$ hardly changes the loss.
# - **Nothing falls.** The answers come from the network: ours is made of straight pieces, so it goes on straight. All three do so nearly alike. That does not make them right.
#
# ## Better than the best, on paper {#few-samples}
#
# The theorem speaks of the densities. Training sees samples. **On the samples it was fitted to, a network
# can beat $D^*$.** Show it only a few real numbers, again and again. The fakes stay fresh.
#
# **Predict before you run.** Compare this $D$ with $D^*$: on those few samples, and on the densities. Who wins?
#
# <details><summary>Answer</summary>
#
# The network wins on its own samples: it has learned where these few points lie. $D^*$ wins on the densities, where just that does harm.
#
# </details>

# %%
few = rng.normal(*DATA, size=(FEW, 1)).astype("float32")
memory = make_gan(models.build_mlp_discriminator((1,), (128, 128), seed=SEED))
make_trainer(memory)(np.tile(few, (STEPS, BATCH_SIZE // FEW, 1)))  # the same reals in every step


# %% jupyter={"source_hidden": true}
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
assert paper["the network"] > paper["D*"] + 0.08  # seeds 0-4: 0.16 to 0.30
assert truth["the network"] < truth["D*"] - 0.2  # seeds 0-4: 0.44 and more

# %% [markdown]
# A discriminator that knows its few images by heart has a splendid $V$ on them, and says little about the data (lesson sec:garments). To check a theorem about $V$, use the densities, or many samples that the network has not seen.
#
# ## A classifier measures a ratio of densities {#density-ratio}
#
# Turn the formula round:
#
# $$\frac{p_\text{data}(x)}{p_g(x)} \approx e^{\ell(x)} = \frac{D(x)}{1 - D(x)}$$
#
# This is useful far from GANs: **a classifier that tells two samples apart estimates the ratio of their densities** (when both count equally). Three uses, which need samples and logits alone:
#
# - **Weights.** For any function $f$: $\mathbb{E}_{p_g}[e^{\ell(x)} f(x)] \approx \mathbb{E}_{p_\text{data}} f(x)$, if $p_g > 0$
#   wherever there is data. Weighted fakes stand for data. With $f = 1$: the weights average to 1, roughly, so one divides by their mean.
# - **A divergence.** $\text{KL}(p_\text{data} \| p_g) \approx \mathbb{E}_{p_\text{data}}\, \ell(x)$, an average over reals.
# - **The other divergence.** $\text{KL}(p_g \| p_\text{data}) \approx \mathbb{E}_{p_g}[-\ell(x)]$, over fakes.
#
# **Predict before you run.** One of the two divergences comes out badly. Which?
#
# <details><summary>Answer</summary>
#
# The second. It averages over the fakes, and many lie at the far left, where hardly any real number falls. There the true log-ratio is hugely negative. Nothing makes the network learn *how* certain it should be.
#
# </details>

# %%
# Fresh samples. The densities serve only to compute the truth beside the estimates.
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

# %% jupyter={"source_hidden": true}
for name in ("mean weight", "mean of the data", "KL(p_data || p_g)"):
    estimate, true = estimates[name]
    assert abs(estimate / true - 1) < 0.02  # seeds 0-4: up to 0.006
estimate, true = estimates["KL(p_g || p_data)"]
assert 0.6 * true < estimate < 0.88 * true  # seeds 0-4: 0.73 to 0.78

# %% [markdown]
# The first three are right to within two per cent, the fourth is much too small. Trust the ratio where both kinds of samples fall, and not elsewhere. (Other losses have other best discriminators: lesson sec:losses, section sec:optimal-d-other-losses.)
#
# ## Why not for images? {#optimal-d-images}
#
# If $D^*$ is that simple, why train a network? It exists for images too: see the folded lines in section sec:freeze-generator. But nobody can evaluate the two densities.
#
# **$p_\text{data}$ is unknown.** We only have examples: some thousands of $256^{784}$ possible images of 28 × 28 grey pixels. Could we count? Take an image's share of the training images for $p_\text{data}$, and ask about real pictures that were left out.

# %% jupyter={"source_hidden": true}
# NBVAL_CHECK_OUTPUT
print(f"the number of possible images has {len(str(256**784)):,} digits")
for name in ("mnist", "fashion_mnist"):
    (x_train, _), (x_test, _) = data.load_data(name)
    seen = {image.tobytes() for image in x_train}
    known = sum(image.tobytes() in seen for image in x_test)
    print(f"{name}: {known} of {len(x_test)} other real images are among the {len(x_train)} known")
    assert known == 0

# %% [markdown]
# Not one: $p_\text{data} = 0$ for each new picture. It is section sec:few-samples in the extreme.
#
# **$p_g$ is no better.** We can draw from it as often as we like. But $G$ turns a few random numbers into hundreds of pixels. Its images lie on a thin sheet in the space of all images, like a curve in the plane, and have no density there: the assumption of section sec:freeze-generator fails.

# %% jupyter={"source_hidden": true}
# NBVAL_CHECK_OUTPUT
image_gan = kgan.GAN.from_preset("fashion_mnist", seed=SEED)
pixels = math.prod(image_gan.generator.output_shape[1:])
print(f"G takes {image_gan.latent_dim} numbers to {pixels} pixels")
assert 10 * image_gan.latent_dim < pixels  # few: a sheet with far fewer dimensions than its space

# %% [markdown]
# Say that $G$'s sheet holds no image that the data could have. Then $D^*$ is 1 on the data, 0 on the fakes, and nothing in between. Lesson sec:distances-lesson shows what that does to the game's
# value, lesson sec:vanishing-gradients what it does to $G$'s gradient.
#
# So for images a network has to *guess* $D^*$ from samples. It can't answer what it likes at each $x$: it tends to treat similar images alike. This is no law: there are images that look the same
# to us and to which a classifier gives different answers (Szegedy et al.). So for real GANs this lesson's theory holds only roughly.
#
# > **A claim you will meet:** *each discriminator step makes $D$ optimal for the present $G$.*
# > Even here, with single numbers and a generator that waits, more than a third of the gap was left after five steps (section sec:optimal-d-learned). In a GAN, $G$ moves on after one, or a few.
#
# ## Exercises
#
# **1.** At some point $x$ the data's density is four times the generator's. What is $D^*(x)$? And the logit?
#
# <details><summary>Solution</summary>
#
# $4/5$, and $\log 4 = 1.386$.
#
# ```python
# assert math.isclose(best_discriminator(np.array(4.0), np.array(1.0)), 0.8)
# assert math.isclose(math.log(0.8 / 0.2), math.log(4))
# ```
#
# </details>
#
# **2.** In the lab of lesson sec:two-player-game, let $D$ learn its bend, set $\mu = 0$ and $\sigma = 3$, and then $D$'s rate. Show $D^*$. Hold the Enter key on *D's turn*. Does the curve reach $D^*$ at the rate 0.5? At 0.01?
#
# <details><summary>Solution</summary>
#
# At 0.5 not in 10,000 turns: a few fakes have an $x^2$ above 50, and each throws $c$ about. At 0.01 it is close after a thousand. (The networks above had Adam, a falling rate and batches of 512.)
#
# ```python
# def turns_of_d(rate, turns, m=16):
#     draw, numbers = np.random.default_rng(SEED), np.zeros(3)  # c, w, b
#     for _ in range(turns):
#         points = np.concatenate([draw.normal(*DATA, m), draw.normal(*GENERATOR, m)])
#         features = np.stack([points**2, points, np.ones(2 * m)])
#         error = np.repeat([1.0, 0.0], m) - sigmoid(numbers @ features)
#         numbers += rate * features @ error / m
#     return mean_distance(sigmoid(np.polyval(numbers, x)), d_star)
#
#
# assert turns_of_d(0.5, 1000) > 0.1  # five seeds, 1,000 and 10,000 turns: 0.18 to 0.42
# assert turns_of_d(0.01, 1000) < 0.07  # five seeds: 0.038 to 0.045
# assert turns_of_d(0.01, 10_000) < 0.02  # five seeds: 0.003 to 0.010
# ```
#
# </details>
#
# **3.** One-sided label smoothing gives real images the label $t = 0.9$ instead of 1. Derive the best $D$, then
# train one with `losses.NonSaturating(real_label=0.9)` and compare.
#
# <details><summary>Solution</summary>
#
# At each point maximise $a\,[t \log y + (1 - t) \log(1 - y)] + b \log(1 - y)$. This is the old problem with $ta$ for $a$ and $(1 - t)a + b$ for $b$, which add up to $a + b$. So $D^* = t\, a / (a + b)$: never above 0.9, and 0.45 at equilibrium.
#
# ```python
# from kgan import losses
#
# smooth = make_gan(loss=losses.NonSaturating(real_label=0.9))
# make_trainer(smooth)(real_batches(STEPS, SEED))
# d = sigmoid(logits(smooth, x))
# print(f"E|D - 0.9 D*| = {mean_distance(d, 0.9 * d_star):.4f}, largest D = {d.max():.2f}")
# assert mean_distance(d, 0.9 * d_star) < 0.006 < mean_distance(d, d_star)
# ```
#
# </details>
#
# **4.** A plain classifier is trained on three real rows for each fake one, with one mean over all. What is its best $D$? How do you get the density ratio from it? Is $J_D$ affected when $N = 3M$?
#
# <details><summary>Solution</summary>
#
# The reals weigh three times as much: $D^* = 3a / (3a + b)$. Divide the odds $D/(1-D)$ by 3. $J_D$ has a mean for the reals and one for the fakes, so it is not affected.
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
# **5.** Break it: give the network of section sec:optimal-d-learned fakes of $\sigma = 0.3$ instead of 3, by `make_gan(fake=(0.0, 0.3))`. Where does $D^*$ say *real* now? Does the network find it?
#
# <details><summary>Solution</summary>
#
# Now the parabola opens upwards: far out on *both* sides everything is real. And the network finds it, too.
#
# ```python
# narrow = normal(x, 0, 0.3)
# upwards = theory.optimal_discriminator(p_data, narrow)
# assert upwards[np.searchsorted(x, -2)] > 0.99
# assert upwards[np.searchsorted(x, 0)] < 0.1
# assert upwards[np.searchsorted(x, 4)] > 0.99
# other = make_gan(fake=(0.0, 0.3))
# make_trainer(other)(real_batches(STEPS, SEED))
# miss = np.sum((p_data + narrow) / 2 * np.abs(sigmoid(logits(other, x)) - upwards)) * dx
# print(f"E|D - D*| = {miss:.4f}")
# assert miss < 0.01
# ```
#
# </details>
#
# **6.** (Open.) A classifier that tells today's photographs from those of ten years ago estimates a ratio of densities. What could you do with it, and where would you not trust it?
#
# ## Summary
#
# - For a fixed generator, $D^* = p_\text{data} / (p_\text{data} + p_g)$, at each point for itself.
# - Its logit is the log-ratio of the densities. So a classifier measures that ratio, where both kinds of samples fall.
# - On the densities no $D$ beats $D^*$. On the samples that it was fitted to, one can.
# - For images $D^*$ exists, but nobody can evaluate the densities, and $G$'s samples have none. A network guesses $D^*$.
#
# **Next:** lesson sec:optimal-generator lets the generator move. What does it minimise, once $D$ is optimal?
