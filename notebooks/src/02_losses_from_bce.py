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
# # Two losses from one cross-entropy {#two-losses}
#
# *Is this image real?* What a wrong answer costs, for a single image, gives both networks
# their losses.
#
# **Papers:** Goodfellow et al., [*Generative Adversarial Nets*](https://arxiv.org/abs/1406.2661) (2014),
# section 3
#
# **You need:** lesson sec:two-player-game; logarithms, derivatives and means. · **Study time:** 60 minutes ·
# **Running time:** about 10 seconds on two CPU cores.
#
# **You will be able to**
#
# - write down binary cross-entropy, and explain its logarithm and its minus sign;
# - work out $J_D$ and $J_G$ by hand;
# - get from there to $\min_G \max_D V(D, G)$;
# - say why the generator's usual loss is not the one in that formula;
# - tell whether a loss of 0.69 means *even*.

# %%
# Set-up. Importing kgan first keeps TensorFlow's start-up messages off the page.
import math

import kgan
from kgan import data, labs, losses, models, plots, theory

import keras
import matplotlib.pyplot as plt
import numpy as np
import tensorflow as tf

SEED = 0

# %%
# Parameters: change them and run everything again.
TRUTH = 0.7  # how often the image of section sec:one-answer is real; above 1/2

# %% [markdown]
# ## One image, one answer {#one-answer}
#
# $D$ looks at one image and says $p$, its probability that the image is real. We know where the image came from: its **label** is $y = 1$ for a real image, $y = 0$ for a fake.
#
# How wrong was $D$? It gave the truth some probability: $p$ if the image is real, $1 - p$ if it is fake. In one line:
#
# $$P(y) = p^{\,y} (1-p)^{1-y}$$
#
# **Why a logarithm?** The probabilities of independent labels multiply. A logarithm turns the product into a sum, which is easy to average. **Why a minus sign?** We want
# a *loss*: 0 when all is well, and growing with the damage. So
#
# $$L(y, p) = -[\,y \log p + (1-y) \log(1-p)\,].$$
#
# This is **binary cross-entropy**, BCE. The label switches one term off:
#
# - $y = 1$, a real image: $L = -\log D(x)$;
# - $y = 0$, a fake: $L = -\log(1 - D(G(z)))$.
#
# All logarithms in this course are natural.


# %%
def bce(y, p):
    """Binary cross-entropy of one answer p, when the truth is y."""
    return -(y * np.log(p) + (1 - y) * np.log(1 - p))


p = np.linspace(0.001, 0.999, 999)

# %% jupyter={"source_hidden": true}
_, ax = plt.subplots(figsize=(6, 3.2), layout="constrained")
ax.plot(p, bce(1, p), color=plots.BLUE, label=r"label 1: $-\log p$")
ax.plot(p, bce(0, p), color=plots.VERMILION, linestyle="--", label=r"label 0: $-\log(1 - p)$")
ax.plot(0.5, math.log(2), "o", color="black")
ax.annotate(r"$p = ½$: $\log 2$", (0.5, math.log(2)), (0.5, 1.5), ha="center")
ax.set(xlabel="D says p", ylabel="loss", ylim=(0, 5))
ax.legend(frameon=False, loc="upper center")
ax.spines[["top", "right"]].set_visible(False)

assert np.argmin(bce(1, p)) == len(p) - 1  # log D(x) is largest where D(x) is nearest to 1
assert np.argmin(bce(0, p)) == 0  # log(1 - D(G(z))) is largest where D(G(z)) is nearest to 0
assert math.isclose(bce(1, 0.5), math.log(2))
assert math.isclose(bce(0, 0.5), math.log(2))
plots.show(
    "Two curves of the loss against D's output p. For label 1 the loss falls from very large at p = 0 to zero at p = 1. For label 0 it is the mirror image. They cross at p = one half, at the height log 2."
)

# %% [markdown]
# *What one answer costs. To be certain and wrong costs more than any number you can name.*
#
# Upside down, these are the logarithms themselves. $\log D(x)$ is largest, namely 0, at
# $D(x) = 1$; $\log(1 - D(G(z)))$ at $D(G(z)) = 0$. That is what $D$ wants.
#
# > **A claim you will meet:** *the loss is $y \log p + (1-y) \log(1-p)$*, without its minus sign, sometimes maximised
# > and sometimes minimised. A **loss** $J$ is
# > minimised, a **value** $V$ maximised, by $D$ at least. Here they differ by a sign only: say which you mean.
#
# > **Another one:** *$p_\text{data}(x)$ is the label and $p_g(z)$ the prediction*, or *the prediction is a
# > reconstructed image*. The label is 1 or 0. The prediction is $D(x)$ or $D(G(z))$, one number. Nothing is reconstructed.
#
# ### Is it a fair price?
#
# Suppose the same image turns up often, real in 70 % of the cases. The honest answer is
# 0.7. A fair loss makes it the cheapest on average.
#
# **Predict before you run.** Which answer is cheapest under BCE, which under the absolute error
# $|y - p|$?
#
# <details><summary>Answer</summary>
#
# BCE: 0.7. The absolute error: 1, a lie. (The grid below ends at 0.999.) Its average, $0.7\,(1-p) + 0.3\,p$, is a straight line that falls
# up to $p = 1$.
#
# </details>

# %%
# NBVAL_CHECK_OUTPUT
average_bce = TRUTH * bce(1, p) + (1 - TRUTH) * bce(0, p)
average_absolute = TRUTH * (1 - p) + (1 - TRUTH) * p
print(f"cheapest answer under BCE:                {p[np.argmin(average_bce)]:.3f}")
print(f"cheapest answer under the absolute error: {p[np.argmin(average_absolute)]:.3f}")

# %% jupyter={"source_hidden": true}
assert math.isclose(p[np.argmin(average_bce)], TRUTH, abs_tol=0.001)
assert np.argmin(average_absolute) == len(p) - 1
assert math.isclose(average_absolute[-1], 1 - TRUTH, abs_tol=0.001)  # it still pays 0.3

# %% [markdown]
# So BCE pays for honesty. That is why the *best* $D$'s output is a probability: lesson sec:optimal-discriminator builds
# on it. A trained $D$ is not the best one, and its numbers may be off.
#
# ## Many images: the two losses {#both-losses}
#
# With $N$ reals and $M$ fakes, $D$'s loss is the mean over the reals plus the mean over the
# fakes:
#
# $$J_D = \underbrace{-\frac1N \sum_{i=1}^{N} \log D(x_i)}_{\text{punishes doubt about reals}}
# \; \underbrace{-\,\frac1M \sum_{j=1}^{M} \log(1 - D(G(z_j)))}_{\text{punishes belief in fakes}}$$
#
# $G$ wants its fakes to be called real. So it is scored on them alone, **as if their label were 1**:
#
# $$J_G = -\frac1M \sum_{j=1}^{M} \log D(G(z_j))$$
#
# Nobody is told a lie. The label in $J_G$ is what $G$ *wants* to hear.


# %%
def discriminator_loss(d_real, d_fake):
    """J_D: label 1 for the reals, label 0 for the fakes."""
    return np.mean(bce(1, np.asarray(d_real))) + np.mean(bce(0, np.asarray(d_fake)))


def generator_loss(d_fake):
    """J_G: the fakes again, now with the label that G hopes for."""
    return np.mean(bce(1, np.asarray(d_fake)))


# %% [markdown]
# The package has both, in `kgan.losses.NonSaturating`. It takes **logits** instead of probabilities: section sec:logits
# says why. A cell below checks that the two agree.

# %%
game = losses.NonSaturating()  # the package's J_D and J_G, from logits


def logits(probabilities):
    """The logit of each probability: log(p / (1 - p)), a column."""
    p = np.asarray(probabilities, "float32")[:, None]
    return tf.constant(np.log(p / (1 - p)))


# %% jupyter={"source_hidden": true}
rng = np.random.default_rng(SEED)
for n, m in [(1, 1), (3, 3), (2, 50), (64, 64)]:
    d_real, d_fake = rng.uniform(0.02, 0.98, n), rng.uniform(0.02, 0.98, m)
    j_d = game.discriminator(logits(d_real), logits(d_fake))
    j_g = game.generator(logits(d_fake))
    assert math.isclose(j_d, discriminator_loss(d_real, d_fake), rel_tol=1e-5)
    assert math.isclose(j_g, generator_loss(d_fake), rel_tol=1e-5)

# %% [markdown]
# **$N$ and $M$ need not be equal.** Each has its own mean, so two reals weigh as much as fifty fakes. In one bag
# with one mean, the larger group would count for more. Repeat every fake ten times:


# %%
# NBVAL_CHECK_OUTPUT
D_ON_REALS = [0.1, 0.9, 0.2]  # what D says about three real images
D_ON_FAKES = [0.8, 0.3, 0.5]  # and about three fakes: section sec:worked-example goes on with these


def one_bag(d_real, d_fake):
    """One mean over all images: not J_D."""
    return np.mean([*bce(1, np.asarray(d_real)), *bce(0, np.asarray(d_fake))])


for name, loss in {"J_D": discriminator_loss, "one bag": one_bag}.items():
    once = loss(D_ON_REALS, D_ON_FAKES)
    ten_times = loss(D_ON_REALS, D_ON_FAKES * 10)
    print(f"{name:>7}: {once:.3f}, and {ten_times:.3f} with every fake ten times")

# %% jupyter={"source_hidden": true}
for loss in (discriminator_loss, one_bag):
    once, ten_times = (loss(D_ON_REALS, D_ON_FAKES * k) for k in (1, 10))
    assert math.isclose(once, ten_times) == (loss is discriminator_loss)
# With as many fakes as reals, one bag is half of J_D.
assert math.isclose(
    one_bag(D_ON_REALS, D_ON_FAKES), discriminator_loss(D_ON_REALS, D_ON_FAKES) / 2, rel_tol=1e-5
)

# %% [markdown]
# ### Be the discriminator
#
# Pay this loss yourself. Of six garments three are real. How likely is each?

# %%
fashion = data.scale(data.load_data("fashion_mnist")[0][0])
shipped = kgan.GAN.from_preset("fashion_mnist", load_weights=True)
labs.Judge(fashion[100:103], shipped.generate(3, seed=SEED))

# %% [markdown]
# *The lab "judge": a slider for each picture, and the loss you pay. Where nothing can run, you see the pictures. The fakes are by a generator that trained for ten minutes.*
#
# **Try** to get below 1.386, the price of ½ to all six. Then answer 0.01 or 0.99 each time. What does one mistake cost?
#
# <details><summary>Answer</summary>
#
# $-\log 0.01 = 4.605$. As one of three in its mean it adds 1.535 to $J_D$: more than ½ to all six costs.
#
# </details>

# %% jupyter={"source_hidden": true}
assert -math.log(0.01) / 3 > 2 * math.log(2)

# %% [markdown]
# ## A worked example {#worked-example}
#
# Three reals, three fakes, and a $D$ that is not good yet:
#
# - to the **fakes** it gives 0.8, 0.3, 0.5;
# - to the **reals** it gives 0.1, 0.9, 0.2.
#
# ### $D$'s turn
#
# **Predict before you run.** Add the six errors, label minus answer, with their signs. What comes out? What would you conclude about $D$?
#
# <details><summary>Answer</summary>
#
# The reals give $0.9 + 0.1 + 0.8 = 1.8$, the fakes $-0.8 - 0.3 - 0.5 = -1.6$. The sum is $0.2$, as if $D$ were
# almost perfect. But three answers are on the wrong side, and one is undecided! The errors have opposite signs, and nearly cancel.
#
# </details>

# %%
# NBVAL_CHECK_OUTPUT
answers = [("real", 1, p) for p in D_ON_REALS] + [("fake", 0, p) for p in D_ON_FAKES]
print("image  label  D says  error   loss")
for name, y, p in answers:
    print(f"{name}   {y:5}  {p:6.1f}  {y - p:+5.1f}  {bce(y, p):5.3f}")
errors = np.array([y - p for _, y, p in answers])
print(f"\nsum of the errors: {errors.sum():.1f}")

# %% jupyter={"source_hidden": true}
assert math.isclose(errors.sum(), 0.2, abs_tol=1e-12)

# %% [markdown]
# The losses in the last column cannot cancel: none is negative. Their means:
#
# $$J_D = -\tfrac13(\log 0.1 + \log 0.9 + \log 0.2) - \tfrac13(\log 0.2 + \log 0.7 + \log 0.5) = 1.339 + 0.887 = 2.226$$
#
# A $D$ that always said ½ would have $2 \log 2 = 1.386$. So this one does worse than one with no idea.

# %%
# NBVAL_CHECK_OUTPUT
j_d = float(game.discriminator(logits(D_ON_REALS), logits(D_ON_FAKES)))
print(f"kgan.losses: J_D = {j_d:.3f}")

# %% jupyter={"source_hidden": true}
reals = -(math.log(0.1) + math.log(0.9) + math.log(0.2)) / 3
fakes = -(math.log(0.2) + math.log(0.7) + math.log(0.5)) / 3
assert math.isclose(reals, 1.339, abs_tol=5e-4)
assert math.isclose(reals + fakes, 2.226, abs_tol=5e-4)
assert math.isclose(j_d, reals + fakes, rel_tol=1e-5)
assert j_d > 2 * math.log(2)  # worse than one half, every time

# %% [markdown]
# Now see how the loss of one answer changes with its logit $ℓ$, where $p = σ(ℓ)$:
#
# $$\frac{\partial L}{\partial ℓ} = p - y$$
#
# That is the signed error again, turned around! As a score it is useless. As a *direction* it is just right: each
# logit is pushed by its own error. (The means divide it by $N$ or $M$.)
#
# TensorFlow finds such slopes. A `tf.GradientTape` records what is computed inside its `with` block,
# and `tape.gradient(loss, inputs)` gives the derivatives. Weights are recorded unasked; other tensors need
# `tape.watch`. A tape answers once; with `persistent=True`, as often as you ask. We also ask for the bias $b$ of $D$'s last layer.

# %%
# NBVAL_CHECK_OUTPUT
ells, b = logits(D_ON_REALS + D_ON_FAKES), tf.Variable(0.0)  # b: bias of D's last layer
with tf.GradientTape() as tape:
    six = ells + b
    tape.watch(six)
    j_d = game.discriminator(six[:3], six[3:])
in_logits, in_bias = tape.gradient(j_d, [six, b])
print("3 x gradient in the logits:", np.round(3 * in_logits[:, 0], 3))
print(f"gradient in the bias b: {in_bias:.3f}")

# %% jupyter={"source_hidden": true}
assert np.allclose(3 * in_logits[:, 0], -errors, atol=1e-6)
assert math.isclose(in_bias, -errors.sum() / 3, abs_tol=1e-6)

# %% [markdown]
# In each of $D$'s weights the six errors **are** added up, each times the
# derivative of its logit in that weight. Do they cancel after all? It depends:
#
# - The bias $b$ moves all six logits alike: each derivative is 1. So its gradient is
#   $-0.2/3 = -0.067$, the sum that nearly cancels. Rightly so: raising all answers together would help little.
# - Take a weight whose input is $+1$ for these reals and $-1$ for these fakes. Its gradient is $(-1.8 - 1.6)/3 = -1.133$.
#   Nothing cancels. A step downhill raises this weight: the answers for reals go up, those for fakes down.

# %% jupyter={"source_hidden": true}
real_logits, fake_logits = logits(D_ON_REALS), logits(D_ON_FAKES)
bias, weight = tf.Variable(0.0), tf.Variable(0.0)
with tf.GradientTape() as tape:
    moved_real, moved_fake = real_logits + bias + weight, fake_logits + bias - weight
    loss = game.discriminator(moved_real, moved_fake)
in_bias, in_weight = (float(g) for g in tape.gradient(loss, [bias, weight]))
print(f"gradient in the bias: {in_bias:.3f}, in the weight that tells them apart: {in_weight:.3f}")
assert math.isclose(in_bias, -errors.sum() / 3, abs_tol=1e-6)
assert math.isclose(in_weight, -(1.8 + 1.6) / 3, rel_tol=1e-5)

# %% [markdown]
# Then $D$ is updated.
#
# ### $G$'s turn
#
# Now $D$ stays as it is. $G$ makes three **new** fakes, from new noise. The updated $D$ is better: it gives them 0.5, 0.1, 0.2.
# $G$ is scored with label 1:
#
# $$J_G = -\tfrac13(\log 0.5 + \log 0.1 + \log 0.2) = \tfrac13 \log 100 = 1.535$$
#
# **This** loss is sent back: from the logits through $D$ to the three images, and on into the weights of
# $G$. $D$'s weights lie on the way, but are not changed.

# %%
# NBVAL_CHECK_OUTPUT
D_ON_NEW_FAKES = [0.5, 0.1, 0.2]
new_fakes = -(math.log(0.5) + math.log(0.1) + math.log(0.2)) / 3
j_g = float(game.generator(logits(D_ON_NEW_FAKES)))
print(f"by hand: {new_fakes:.3f}   kgan.losses: J_G = {j_g:.3f}")

# %% jupyter={"source_hidden": true}
assert math.isclose(new_fakes, 1.535, abs_tol=5e-4)
assert math.isclose(j_g, new_fakes, rel_tol=1e-5)
scored_as_fake = float(np.mean(bce(0, np.array(D_ON_NEW_FAKES))))
print(f"with label 0 it would be {scored_as_fake:.3f}: that is a term of D's loss, not of G's")
assert scored_as_fake < j_g  # D is on the right side: label 0 costs less

# %% [markdown]
# Let us follow it into $θ$, in $G(z) = z + θ$ of lesson sec:two-player-game. Let the updated $D$ have $w = 1$ and $b = 0$, and choose
# three latents so that it says 0.5, 0.1 and 0.2 at $θ = 0$. By the chain rule
#
# $$\frac{d J_G}{dθ} = \frac13 \sum_j
# \underbrace{(D(G(z_j)) - 1)}_{\text{minus the error}}
# \; \underbrace{w}_{\text{through } D} \; \underbrace{1}_{\text{through } G}
# = -\frac{0.5 + 0.9 + 0.8}{3} = -0.733.$$
#
# A step downhill makes $θ$ *larger*, which is where $D$ says "more real". It is the turn of $G$ in
# section sec:game-by-hand: its error, times $w$.

# %%
# NBVAL_CHECK_OUTPUT
theta = tf.Variable(0.0)
latents = logits(D_ON_NEW_FAKES)
with tf.GradientTape() as tape:
    generated = latents + theta  # G(z)
    j_g = game.generator(generated)  # D's logit is its input
gradient = tape.gradient(j_g, theta)
theta.assign_sub(1.0 * gradient)  # one step of gradient descent, learning rate 1
after = game.generator(latents + theta)
print(f"gradient {float(gradient):.3f}, theta 0 -> {float(theta):.3f}")
print(f"J_G {float(j_g):.3f} -> {float(after):.3f}")

# %% jupyter={"source_hidden": true}
assert math.isclose(gradient, -2.2 / 3, rel_tol=1e-5)
assert after < j_g

# %% [markdown]
# ## From cross-entropy to the game {#bce-to-game}
#
# Now the formula that every text on GANs shows, in four steps.
#
# 1. **One real image**, label 1: $-L = \log D(x)$.
# 2. **One fake**, label 0: $-L = \log(1 - D(G(z)))$.
# 3. **Add them**, and take the mean over many: that is $-J_D$.
# 4. **Let $N$ and $M$ grow.** The means become expectations:
#
# $$V(D, G) = \mathbb{E}_{x \sim p_\text{data}} \log D(x) + \mathbb{E}_{z \sim p_z} \log(1 - D(G(z)))$$
#
# $D$ wants $J_D$ small, so it wants $V$ **large**. $G$ wants the opposite. Hence
#
# $$\min_G \max_D \; V(D, G).$$
#
# The maximum is over the weights of $D$, the minimum over those of $G$.
#
# Watch step 4 in the game of lesson sec:two-player-game: data around 2, fakes around $θ = 0$, and any $D$,
# say $w = 1$, $b = -1$. $V$ is an integral over the densities. The means of samples should come
# closer to it, with errors that shrink like $1/\sqrt N$.

# %%
x = np.linspace(-10, 12, 4401)
dx = x[1] - x[0]


def normal(center):
    """The density of a normal distribution of standard deviation 1, on the grid x."""
    return np.exp(-((x - center) ** 2) / 2) / math.sqrt(2 * math.pi)


def chosen_d(x):
    return 1 / (1 + np.exp(-(x - 1)))


v = theory.value(normal(2), normal(0), chosen_d(x), dx)

# %% jupyter={"source_hidden": true}
sizes = np.repeat([10, 100, 1_000, 10_000], 100)
rng = np.random.default_rng(SEED)
estimates = np.array(
    [
        -discriminator_loss(chosen_d(rng.normal(2, 1, n)), chosen_d(rng.normal(0, 1, n)))
        for n in sizes
    ]
)
_, ax = plt.subplots(figsize=(6, 3), layout="constrained")
ax.axhline(v, color="black", linewidth=1, label="$V(D, G)$")
ax.semilogx(sizes, estimates, "o", color=plots.BLUE, alpha=0.2, label="$-J_D$")
ax.set(xlabel="$N$ reals and $N$ fakes", ylabel="value")
legend = ax.legend(frameon=False, loc="lower right")
scatter = {n: estimates[sizes == n].std() for n in np.unique(sizes)}
narrower = [scatter[n] / scatter[10 * n] for n in (10, 100, 1_000)]
# Expected: sqrt(10) = 3.16, which of 100 points at each size is measured to +- 0.32.
assert all(2.2 < factor < 4.1 for factor in narrower)
plots.show(
    f"Points scatter around a horizontal line, the value V. The scatter narrows from a standard deviation of {scatter[10]:.2f} at 10 samples to {scatter[10_000]:.3f} at 10,000."
)

# %% [markdown]
# *A hundred runs at each size. $-J_D$ estimates $V$, the better the more points it has seen.*

# %% jupyter={"source_hidden": true}
# The errors, in units of their standard deviation.
# Exact: the variance of -J_D is (Var log D + Var log(1 - D)) / N.
log_d, log_not_d = np.log(chosen_d(x)), np.log(1 - chosen_d(x))
variance = sum(
    np.sum(density * term**2) * dx - (np.sum(density * term) * dx) ** 2
    for density, term in [(normal(2), log_d), (normal(0), log_not_d)]
)
scaled = (estimates - v) * np.sqrt(sizes / variance)
spread = math.sqrt(np.mean(scaled**2))
print(f"V = {v:.4f}, last estimate: {estimates[-1]:.4f}")
print(f"errors, in units of the predicted one: {spread:.2f} (root mean square); 1 was predicted")
assert 0.9 < spread < 1.1  # of 400 unit normals: 1 +- 0.035

# %% [markdown]
# ### Whose term is it?
#
# Only the second term of $V$ contains $G$. The first asks $D$ about real images.
#
# > **A claim you will meet:** *$G$ minimises $\log D(x) + \log(1 - D(G(z)))$*, so *to fool $D$ both terms must be
# > minimised*. Only the second: the gradient of the first in $G$'s weights is zero, whatever $D$ is. And in
# > practice $G$ does not minimise the second either. It maximises $\log D(G(z))$: section sec:two-generator-losses.
#
# > **Another one:** *$\mathbb{E} \log(1 - D(G(x)))$*. $G$'s argument is $z$, noise. An image does not even fit in.

# %% jupyter={"source_hidden": true}
# Checks of the two boxes, with real networks.
gan = kgan.GAN(
    models.build_mlp_generator(seed=SEED), models.build_mlp_discriminator(seed=SEED + 1), seed=SEED
)
gan.compile()
(x_train, _), _ = data.load_data("mnist")
images = tf.constant(data.scale(x_train))

weights = gan.generator.trainable_weights
with tf.GradientTape(persistent=True) as tape:
    first = tf.reduce_mean(tf.math.log_sigmoid(gan.discriminator(images[:64], training=True)))
    second = tf.reduce_mean(tf.math.log_sigmoid(-gan.discriminator(gan.sample(64), training=True)))
    both = first + second
assert all(g is None for g in tape.gradient(first, weights))  # no path from G to the first term
pairs = zip(tape.gradient(both, weights), tape.gradient(second, weights), strict=True)
assert all(np.allclose(g, h) and np.any(g) for g, h in pairs)
assert gan.generator.input_shape == (None, gan.latent_dim)  # z goes in ...
assert gan.generator.output_shape[1:] == images.shape[1:]  # ... and an image comes out

# %% [markdown]
# Lesson sec:optimal-generator draws $V$, and where the two end on it.
#
# ## Two losses for $G$ {#two-generator-losses}
#
# The game says that $G$ minimises the second term of $V$:
#
# $$\text{minimax:}\;\; \frac1M \sum_j \log(1 - D(G(z_j))) \qquad
# \text{non-saturating:}\;\; -\frac1M \sum_j \log D(G(z_j))$$
#
# On the right is $J_G$ of section sec:both-losses. Both fall when $D$ believes more in the fakes. So why change the loss? Look at
# the slopes in the logit $ℓ$, where $D = σ(ℓ)$:
#
# $$\frac{\partial}{\partial ℓ} \log(1 - D) = -D \qquad \frac{\partial}{\partial ℓ} (-\log D) = -(1 - D)$$
#
# **Predict before you run.** Early in training the fakes are bad, and $D$ gives them 0.01. How strongly does each pull on the logit?
#
# <details><summary>Answer</summary>
#
# Minimax: $0.01$. Non-saturating: $0.99$. Minimax pulls
# $D / (1 - D)$ times as hard, here $1/99$.
#
# </details>

# %%
# NBVAL_CHECK_OUTPUT
rejected = logits([0.01])
for loss in (losses.Minimax(), losses.NonSaturating()):
    with tf.GradientTape() as tape:
        tape.watch(rejected)
        j_g = loss.generator(rejected)
    slope = float(tape.gradient(j_g, rejected)[0, 0])
    print(f"D = 0.01: slope {slope:.2f}, {type(loss).__name__}")

# %% jupyter={"source_hidden": true}
# The same for 99 answers of D, against the formulas.
generator_losses = {"minimax": losses.Minimax(), "non-saturating": losses.NonSaturating()}
d_fake = np.linspace(0.01, 0.99, 99)
fake_logits = logits(d_fake)
loss_values, slopes = {}, {}
for name, loss in generator_losses.items():
    with tf.GradientTape() as tape:
        tape.watch(fake_logits)
        each = [loss.generator(logit) for logit in fake_logits]  # one sample at a time
    loss_values[name] = np.array(each)
    slopes[name] = tape.gradient(each, fake_logits).numpy()[:, 0]
assert math.isclose(slope, slopes["non-saturating"][0], rel_tol=1e-5)
assert np.allclose(loss_values["minimax"], np.log(1 - d_fake), atol=1e-5)
assert np.allclose(loss_values["non-saturating"], -np.log(d_fake), atol=1e-5)
assert np.allclose(slopes["minimax"], -d_fake, atol=1e-6)
assert np.allclose(slopes["non-saturating"], -(1 - d_fake), atol=1e-6)
ratio = slopes["minimax"] / slopes["non-saturating"]
assert np.allclose(ratio, d_fake / (1 - d_fake), rtol=1e-4)

# %% jupyter={"source_hidden": true}
ells = tf.linspace(-8.0, 8.0, 161)  # logits
d = tf.sigmoid(ells).numpy()
curves = {"minimax": np.log(1 - d), "non-saturating": -np.log(d)}
pulls = {"minimax": d, "non-saturating": 1 - d}
_, axes = plt.subplots(1, 2, figsize=(9, 3.2), layout="constrained")
for name, style in {"minimax": "--", "non-saturating": "-"}.items():
    color = plots.VERMILION if name == "minimax" else plots.BLUE
    axes[0].plot(ells, curves[name], style, color=color, label=name)
    axes[1].plot(ells, pulls[name], style, color=color, label=name)
axes[0].set(title="the loss of G", ylabel="loss")
axes[1].set(title="how strongly it pulls on the logit", ylabel="− slope", ylim=(0, 1.02))
for ax in axes:
    ax.set(xlabel="logit of $D(G(z))$")
    ax.spines[["top", "right"]].set_visible(False)
legend = axes[0].legend(frameon=False)
fall = {name: curve[0] - curve[40] for name, curve in curves.items()}  # logit -8 to -4
assert math.isclose(fall["minimax"], 0.018, abs_tol=0.001)  # log(1 + exp(-4)), nearly
assert math.isclose(fall["non-saturating"], 4, abs_tol=0.02)
plots.show(
    f"Left: the two generator losses against the logit of D(G(z)). On the left arm, from logit -8 to -4, the minimax loss is flat: it falls by {fall['minimax']:.2f}, while the non-saturating loss falls along a straight line, by {fall['non-saturating']:.2f}. On the right arm it is the other way round. Right: the size of the slopes, two S-shaped curves that cross at one half, where the logit is 0. Minimax pulls with strength D, non-saturating with 1 - D."
)

# %% [markdown]
# *Left: both losses fall to the right, towards being believed. Right: the minimax loss pulls least where $D$ is surest of a fake. The two
# pulls agree only at logit 0, where $D = ½$.*
#
# The flat arm comes from the sigmoid. Where $D$ is near 0, the logit must move far for $D$
# to move a little: $dD/dℓ = D(1-D)$. In $D$ itself the minimax loss is not flat: its slope at 0 is $-1$. The non-saturating loss has the slope $-1/D$ in $D$; times $D(1-D)$ that is $-(1-D)$: the factor $D$ cancels.
#
# The minimax loss **saturates**: where $D$ rejects the fakes with confidence, hardly any gradient is left for $G$, just when it has most to learn. The other loss pulls hardest there: it is **non-saturating**. The first
# paper already advises it (section 3), for its stronger gradients early in training. With it, the players no
# longer share one $V$: the game is no longer zero-sum. Lesson sec:optimal-generator asks what that changes. Lesson sec:vanishing-gradients measures saturation in real networks.
#
# ## Sum or mean? 1.386 or 0.693? {#sum-or-mean}
#
# $J_D$ is a *sum* of two means. Many programs take one mean over all images. With $N = M$ that is
# half:

# %%
# NBVAL_CHECK_OUTPUT
undecided = tf.zeros((8, 1))  # logits of 0: D says 1/2 to everything
summed = float(game.discriminator(undecided, undecided))
labels = tf.concat([tf.ones((8, 1)), tf.zeros((8, 1))], axis=0)
keras_bce = keras.losses.BinaryCrossentropy(from_logits=True)
averaged = float(keras_bce(labels, tf.zeros((16, 1))))
print(f"D undecided: sum of the halves {summed:.3f}, mean over all images {averaged:.3f}")

# %% jupyter={"source_hidden": true}
assert math.isclose(summed, 2 * math.log(2), rel_tol=1e-5)
assert math.isclose(averaged, math.log(2), rel_tol=1e-5)

logits_of_all = tf.concat([logits(D_ON_REALS), logits(D_ON_FAKES)], axis=0)
averaged = float(keras_bce(tf.constant([[1.0]] * 3 + [[0.0]] * 3), logits_of_all))
assert math.isclose(2 * averaged, 2.226, abs_tol=5e-4)  # the worked example

p = 1 / math.sqrt(2)  # reals get 0.71, fakes 0.29: see below
ahead = game.discriminator(logits([p]), logits([1 - p]))
assert math.isclose(ahead, math.log(2), rel_tol=1e-5)

# %% [markdown]
# Neither is wrong. In this course `d_loss` is the **sum**, as in the paper.
#
# > **A claim you will meet:** *a discriminator loss of 0.69 means that $D$ is guessing.* With the mean, yes. With the sum,
# > guessing is 1.386, and at 0.69 $D$ is well ahead: if it gives every real $p$ and every fake $1 - p$, then
# > $-2 \log p = \log 2$, so $p = 1/\sqrt2 = 0.71$.
#
# > **Another one:** *at the end $D$ says 0.5, so its loss is 0.5.* A probability of ½ costs $\log 2 = 0.693$ for each half.
#
# ## Logits all the way {#logits}
#
# Why logits, and not probabilities? Try the formula as it stands, in a network's 32-bit numbers, on a confident and wrong $D$.

# %%
# NBVAL_CHECK_OUTPUT
logit = tf.constant([[-120.0]])
print("as written: ", -tf.math.log(tf.sigmoid(logit)).numpy().item())
print("kgan.losses:", float(game.generator(logit)))

# %% jupyter={"source_hidden": true}
# NBVAL_CHECK_OUTPUT
for value in (-5.0, -120.0):
    logit = tf.constant([[value]])
    with tf.GradientTape(persistent=True) as tape:
        tape.watch(logit)
        as_written = -tf.math.log(tf.sigmoid(logit))
        as_softplus = game.generator(logit)
    numbers = [
        as_written,
        tape.gradient(as_written, logit),
        as_softplus,
        tape.gradient(as_softplus, logit),
    ]
    written, its_slope, softplus, slope = (float(tf.squeeze(number)) for number in numbers)
    print(f"logit {value:6.0f}: -log(sigmoid) = {written:.3f}, slope {its_slope:.3f}", end="")
    print(f"   softplus = {softplus:.3f}, slope {slope:.3f}")
    assert math.isclose(softplus, np.logaddexp(0, -value), rel_tol=1e-5)
    assert math.isclose(slope, -1 / (1 + math.exp(value)), rel_tol=1e-5)
assert written == math.inf  # the sigmoid has become 0
assert math.isnan(its_slope)  # one such number, and all weights are lost

# %% [markdown]
# The sigmoid has rounded to 0. The slope is not even a number (`nan` in the last line). With **softplus**, $s(ℓ) = \log(1 + e^{ℓ}),$ the loss reads
#
# $$-\log σ(ℓ) = s(-ℓ) \qquad -\log(1 - σ(ℓ)) = s(ℓ),$$
#
# and softplus can be computed without ever making the small number. So $D$ ends in a **linear layer**, its output is the
# logit, and the loss takes that. A sigmoid appears only when a human wants a probability.
#
# > **A claim you will meet:** *$J_D = -\log D(x) - \dots$ with $D(x)$ the output of a linear layer*, or a sigmoid layer
# > followed by a loss that expects logits. The first takes the logarithm of a number that may be negative. The second
# > applies the sigmoid twice. Keras's `BinaryCrossentropy(from_logits=True)` notices a sigmoid layer right before it,
# > warns, and goes back to the logits. Most other losses, and Keras's after a `tf.concat`, notice nothing (lesson sec:train-step).


# %% jupyter={"source_hidden": true}
def check(your_loss):
    """Exercise 6: compares with the package, at logits that no sigmoid survives."""
    real, fake = np.array([0.3, -800.0]), np.array([-2.0, 1.0])
    expected = float(game.discriminator(real[:, None], fake[:, None]))
    with np.errstate(all="ignore"):
        received = your_loss(real, fake)
    assert np.isfinite(received), "somewhere there is still a sigmoid: it rounds to 0 at -800"
    assert not math.isclose(received, 2 * expected, rel_tol=1e-5), "a sum instead of a mean?"
    assert not math.isclose(received, expected / 2, rel_tol=1e-5), "one mean over all four?"
    assert math.isclose(received, expected, rel_tol=1e-5), f"{received}, not {expected}"


# %% [markdown]
# ## Exercises
#
# **1.** $D$ says 0.25 to one image. What does that cost if the image is real, and if it is a fake? Which costs more than to say ½?
#
# <details><summary>Solution</summary>
#
# Real: $-\log 0.25 = 1.386$. Fake: $-\log 0.75 = 0.288$. ½ costs $0.693$: the first costs twice as much, the second less.
#
# ```python
# assert math.isclose(bce(1, 0.25), 2 * math.log(2))
# assert math.isclose(bce(0, 0.25), 0.288, abs_tol=5e-4)
# ```
#
# </details>
#
# **2.** $D$ gives 0.9 and 0.6 to two reals, and 0.2, 0.2 and 0.5 to three fakes. Work out $J_D$ and both losses of $G$
# by hand, and check with `kgan.losses`.
#
# <details><summary>Solution</summary>
#
# $J_D = -\tfrac12 \log 0.54 - \tfrac13 \log 0.32 = 0.308 + 0.380 = 0.688$. A sum near
# 0.69, yet $D$ is far from guessing. $G$: non-saturating 1.304, minimax $-0.380$.
#
# ```python
# real, fake = logits([0.9, 0.6]), logits([0.2, 0.2, 0.5])
# assert math.isclose(losses.NonSaturating().discriminator(real, fake), 0.688, abs_tol=5e-4)
# assert math.isclose(losses.NonSaturating().generator(fake), -math.log(0.02) / 3, rel_tol=1e-5)
# assert math.isclose(losses.Minimax().generator(fake), math.log(0.32) / 3, rel_tol=1e-5)
# ```
#
# </details>
#
# **3.** *One-sided label smoothing* gives the reals the label 0.9 instead of 1. What is then the cheapest answer to a real
# image? What does it cost? What happens with a label of 1.1?
#
# <details><summary>Solution</summary>
#
# 0.9, the honest answer: the label says "real in 90 % of the cases". It costs 0.325, so the
# loss can no longer reach 0. With a label above 1 the loss falls without end as $p$ goes to 1, since $1 - y$ is negative: $D$ is paid for being certain. (Of random labels only the mean counts on average, as BCE is linear in the label.)
#
# ```python
# p = np.linspace(0.001, 0.999, 999)
# assert math.isclose(p[np.argmin(bce(0.9, p))], 0.9, abs_tol=1e-6)
# assert math.isclose(bce(0.9, 0.9), 0.325, abs_tol=5e-4)
# smoothed = losses.NonSaturating(real_label=0.9).discriminator(logits([0.9]), logits([0.2]))
# assert math.isclose(smoothed, bce(0.9, 0.9) + bce(0, 0.2), rel_tol=1e-5)
# assert bce(1.1, 1 - 1e-9) < bce(1.1, 0.999) < bce(1.1, 0.99)
# assert bce(1.1, 1 - 1e-15) < -3
# ```
#
# </details>
#
# **4.** The squared error $(y - p)^2$ is bounded, and needs no logarithm. Is it fair, as in section sec:one-answer? Why
# might one still prefer BCE? Compare the slopes in the logit, where $D$ is certain and wrong.
#
# <details><summary>Solution</summary>
#
# It is fair: the mean $0.7\,(1-p)^2 + 0.3\,p^2$ is least at $p = 0.7$. But its slope in the logit, $2(p-y)\,p\,(1-p)$,
# vanishes where $D$ is certain, even when it is wrong. BCE's slope, $p - y$, is then largest.
#
# ```python
# p = np.linspace(0.001, 0.999, 999)
# assert math.isclose(p[np.argmin(0.7 * (1 - p) ** 2 + 0.3 * p**2)], 0.7, abs_tol=1e-6)
# logit = tf.constant([[-6.0]])  # certain that a real image is fake
# with tf.GradientTape(persistent=True) as tape:
#     tape.watch(logit)
#     squared = (1 - tf.sigmoid(logit)) ** 2
#     cross_entropy = tf.nn.softplus(-logit)
# assert 0.99 < squared[0, 0] < 1  # bounded
# assert abs(tape.gradient(squared, logit)[0, 0]) < 0.006
# assert abs(tape.gradient(cross_entropy, logit)[0, 0]) > 0.99
# ```
#
# </details>
#
# **5.** Prove that BCE is fair: if an image is real with probability $t$, where $0 < t < 1$, then $p = t$ is the only cheapest
# answer.
#
# <details><summary>Solution</summary>
#
# The average is $f(p) = -t \log p - (1-t) \log(1-p)$, with the slope $f'(p) = \frac{p - t}{p\,(1-p)}$.
# It is negative for $p < t$ and positive for $p > t$: $f$ falls up to $t$, and rises from there.
#
# ```python
# p = np.linspace(0.001, 0.999, 999)
# for t in (0.1, 0.35, 0.8):
#     assert math.isclose(p[np.argmin(bce(t, p))], t, abs_tol=1e-6)  # bce(t, p) is f(p)
# ```
#
# </details>
#
# **6.** Write $J_D$ from logits, as `your_loss(real, fake)` of two arrays, with `np.logaddexp(0, x)`, which is softplus, and no sigmoid. A cell above
# has `check(your_loss)`, which says what is wrong.
#
# <details><summary>Solution</summary>
#
# ```python
# def your_loss(real, fake):
#     return np.logaddexp(0, -real).mean() + np.logaddexp(0, fake).mean()
#
#
# check(your_loss)
# for wrong in (
#     lambda real, fake: 2 * your_loss(real, fake),
#     lambda real, fake: np.logaddexp(0, [*-real, *fake]).mean(),
#     lambda real, fake: -np.log(1 / (1 + np.exp(-np.clip(real, -500, 500)))).mean(),
# ):
#     try:
#         check(wrong)
#     except AssertionError as error:
#         print("refused:", error)
#     else:
#         raise AssertionError("the check has missed a mistake")
# ```
#
# </details>
#
# **7.** (Open.) Invent a loss for one answer that is fair, and punishes a certain and wrong answer less than BCE. Which $D$ would train well with it, and which badly?
#
# ## Summary
#
# - Binary cross-entropy is minus the logarithm of the probability that $D$ gave to the truth. On average honesty
#   is cheapest.
# - $J_D$ is its mean over reals (label 1) plus its mean over fakes (label 0). $J_G$ scores the fakes with label 1.
# - $V(D, G)$ is $-J_D$ in the limit of many samples. $D$ maximises it, $G$ minimises it, each in its own weights. Only the
#   second term depends on $G$.
# - The minimax loss pulls on a fake's logit with strength $D$, the non-saturating one with $1 - D$: more where $G$ is bad.
# - An undecided $D$ has $J_D = 2 \log 2 = 1.386$ as a sum, and $\log 2 = 0.693$ as a mean. Work with logits.
#
# **Next:** lesson sec:optimal-discriminator finds the best answer that any $D$ can give, for a fixed $G$.
