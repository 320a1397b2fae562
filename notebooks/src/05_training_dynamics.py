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
# # Training dynamics {#dynamics}
#
# Lesson sec:optimal-generator said where the game should end. This lesson asks whether training ever gets there.
#
# **Papers:** Mescheder, Geiger and Nowozin, *Which Training Methods for GANs do actually Converge?* (2018) ·
# Arjovsky and Bottou, *Towards Principled Methods for Training Generative Adversarial Networks* (2017) ·
# Gulrajani et al., *Improved Training of Wasserstein GANs* (2017)
#
# **You need:** lessons sec:two-losses to sec:optimal-generator; derivatives; the eigenvalues of a 2 × 2 matrix. · **Study time:** 70 minutes ·
# **Running time:** about 20 seconds on two CPU cores, TensorFlow's start included.
#
# **You will be able to**
#
# - write down the smallest GAN there is, and draw how its two players move;
# - read from two eigenvalues whether training comes to rest or flies apart, and say when they decide nothing;
# - say why the players take turns, what happens when they don't, and what turns alone do not give;
# - choose the weight of the R1 penalty in a case where the best weight is known;
# - explain, with a bound, why a very good discriminator can teach the generator nothing.

# %%
# Set-up. Importing kgan first keeps TensorFlow's start-up messages off the page.
import math

import kgan
from kgan import losses, models, penalties, plots, theory

import keras
import matplotlib.pyplot as plt
import numpy as np
import tensorflow as tf

SEED = 0
rng = np.random.default_rng(SEED)
LOSSES = ("minimax", "non_saturating", "wasserstein")

# %%
# Parameters: change them and run everything again. (The checks hold for these values. If one
# stops you after a change, ask why: that is worth more than the run.)
START = (1.0, 1.0)  # theta and psi, the first point of most runs
H = 0.2  # the learning rate of sections sec:dirac-gan, sec:taking-turns and sec:brakes
DRIFT_H = (0.2, 0.5, 1.0)  # the learning rates of the long runs in section sec:taking-turns
DRIFT_STEPS = 20_000
CIRCLE_H = (0.05, 0.1, 0.2)  # the learning rates of section sec:computed-circle
GAMMAS = (0.3, 1.0, 4.0)  # the weights of R1 in section sec:brakes
GP_WEIGHTS = (0.25, 10.0)  # the weights of the gradient penalty in section sec:brakes; the usual one is 10
BRAKE = 0.1  # the weight of R1 and of R2 in section sec:d-too-good
MARKS = (0, 10, 30, 100, 300, 1000)  # D's steps in section sec:d-too-good, at which we measure

# %% [markdown]
# ## The smallest GAN {#dirac-gan}
#
# Big networks hide what is going on. So make everything as small as it can be:
#
# - **The data** is one point, $x = 0$, again and again.
# - **The generator** ignores its noise and always makes the point $x = \theta$. It has one parameter.
# - **The discriminator** has one parameter too. Its logit is a straight line through 0: $\ell(x) = \psi x$, so
#   $D(x) = \sigma(\psi x)$.
#
# A distribution that sits on one point is called a *Dirac* distribution. So this is the **Dirac-GAN**.
#
# The game should end at $\theta = 0$: the sample then lies on the data. And at $\psi = 0$: $D$ says ½ everywhere.

# %%
x = np.linspace(-3, 3, 200)
theta, psi = START
_, ax = plt.subplots(figsize=(7, 3), layout="constrained")
ax.plot(x, 1 / (1 + np.exp(-psi * x)), color=plots.BLUE, label="D(x)")
tilt = psi
for _ in range(5):  # steps of D alone; the formula comes below
    tilt -= H * theta * float(tf.sigmoid(tilt * theta))
assert 0.25 * psi < tilt < 0.5 * psi
flatter = 1 / (1 + np.exp(-tilt * x))
ax.plot(x, flatter, "--", color=plots.BLUE, label="D(x) after five steps of D")
ax.plot(0, 0.5, "o", color="black", markersize=9, label="real")
height = 1 / (1 + math.exp(-psi * theta))
ax.plot(theta, height, "s", color=plots.VERMILION, markersize=9, label="fake")
ax.annotate("", (theta + 1, height), (theta + 0.15, height), arrowprops={"arrowstyle": "->"})
ax.set(xlabel="x", ylabel="probability", ylim=(0, 1))
legend = ax.legend(frameon=False, loc="lower right")
plots.show(
    f"D's probability against x, a rising curve. The real point lies at 0, the fake point at {theta:g}, where the curve is at {height:.2f}. A dashed curve, D after five steps, is flatter: its slope is {tilt / psi:.2f} times as large. A level arrow to the right shows where the fake moves: to where the curve is higher."
)

# %% [markdown]
# *The Dirac-GAN at $\theta = 1$, $\psi = 1$. The fake moves to where $D$ is higher (arrow); $D$ tilts to put the fake down
# (dashed).*
#
# At this moment $D$ is wrong: it finds the fake more real than the data. So $G$ moves *away* from the data, because
# $D$ says so. $D$ corrects itself. Who is faster?
#
# ### Who moves where
#
# $D$'s logit is $0$ on the data and $\psi\theta$ on the sample. Put that into the losses of lesson sec:two-losses:
#
# $$J_D = -\log \sigma(0) - \log\bigl(1 - \sigma(\psi\theta)\bigr), \qquad
# J_G = \begin{cases} \log\bigl(1 - \sigma(\psi\theta)\bigr) & \text{minimax} \\
# -\log \sigma(\psi\theta) & \text{non-saturating} \end{cases}$$
#
# Each player goes down its own slope. A dot means "per unit of time". The derivative of $\log(1 - \sigma(\ell))$ is
# $-\sigma(\ell)$, that of $\log \sigma(\ell)$ is $\sigma(-\ell)$. So
#
# $$\dot\psi = -\theta\,\sigma(\psi\theta), \qquad
# \dot\theta = \begin{cases} \psi\,\sigma(\psi\theta) & \text{minimax} \\
# \psi\,\sigma(-\psi\theta) & \text{non-saturating} \end{cases}$$
#
# With the Wasserstein loss there is no $\sigma$ at all: $\dot\psi = -\theta$, $\dot\theta = \psi$. (A real WGAN must
# also keep $D$'s slope in check. Section sec:brakes comes to that.)


# %%
def sigmoid(logit):
    return 1 / (1 + math.exp(-logit))


def flow(theta, psi, adversarial_loss):
    """Where the players want to go: theta', psi'."""
    logit = psi * theta  # D's logit on the only sample
    g_pull = {"minimax": sigmoid(logit), "non_saturating": sigmoid(-logit), "wasserstein": 1.0}
    d_pull = 1.0 if adversarial_loss == "wasserstein" else sigmoid(logit)
    return psi * g_pull[adversarial_loss], -theta * d_pull


def downhill(theta, psi, adversarial_loss):
    """The same from the package's losses, by automatic differentiation."""
    theta, psi = tf.Variable(theta, dtype="float64"), tf.Variable(psi, dtype="float64")
    loss = losses.get(adversarial_loss)
    with tf.GradientTape(persistent=True) as tape:
        real_logit, fake_logit = psi * 0.0, psi * theta
        d_loss, g_loss = loss.discriminator(real_logit, fake_logit), loss.generator(fake_logit)
    return -float(tape.gradient(g_loss, theta)), -float(tape.gradient(d_loss, psi))


# %%
for name in LOSSES:
    for theta, psi in rng.normal(size=(20, 2)):
        by_hand = flow(theta, psi, name)
        assert np.allclose(by_hand, downhill(theta, psi, name), rtol=0, atol=1e-12)
        assert np.allclose(by_hand, theory.DiracGAN(name).flow(theta, psi), rtol=0, atol=1e-12)

# %% [markdown]
# So the formulas are right, and they are those of `kgan.theory.DiracGAN`. Its `flow` takes arrays too.
#
# ## Running in circles {#circles}
#
# Let both players move smoothly, with steps so small that they don't matter. The pair $(\theta, \psi)$ then runs along a
# **flow** in the plane.
#
# **Predict before you run.** The game starts at $\theta = 1$, $\psi = 1$. Where does the pair go?
#
# <details><summary>Answer</summary>
#
# Round and round. $G$ runs away from the data while $D$ is wrong. $D$ tilts the other way. Then $G$ runs back, but
# arrives with $D$ tilted, and so runs past the data. In two of the three games it never gets any closer. In
# the non-saturating game it does, slowly.
#
# </details>


# %%
def follow(game, start, time, dt=0.02):
    """Follows the flow by Runge and Kutta's method, whose error is far below what we look at."""
    path = [np.array(start, "float64")]
    for _ in range(round(time / dt)):
        point = path[-1]
        a = np.array(game.flow(*point))
        b = np.array(game.flow(*(point + dt / 2 * a)))
        c = np.array(game.flow(*(point + dt / 2 * b)))
        d = np.array(game.flow(*(point + dt * c)))
        path.append(point + dt / 6 * (a + 2 * b + 2 * c + d))
    return np.array(path)


def radius2(path):
    """theta^2 + psi^2 at each point."""
    return np.sum(path**2, axis=-1)


games = {name: theory.DiracGAN(name) for name in LOSSES}
flows = {name: follow(game, START, time=40) for name, game in games.items()}

# %%
_, axes = plt.subplots(1, 3, figsize=(11, 3.9), sharey=True, layout="constrained")
theta, psi = np.meshgrid(np.linspace(-2, 2, 11), np.linspace(-2, 2, 11))
arrows = {"color": "#888888", "angles": "xy", "scale": 24, "width": 0.006}
for ax, (name, game) in zip(axes, games.items(), strict=True):
    ax.quiver(theta, psi, *game.flow(theta, psi), **arrows)
    ax.plot(*flows[name].T, color=plots.BLUE)
    ax.plot(*START, "s", color=plots.VERMILION, label="start")
    ax.plot(0, 0, "o", color="black", label="equilibrium")
    ax.set(title=name, xlabel=r"generator $\theta$", aspect="equal")
    ax.set(xlim=(-2.4, 2.4), ylim=(-2.4, 2.4), xticks=range(-2, 3), yticks=range(-2, 3))
axes[0].set_ylabel(r"discriminator $\psi$")
legend = axes[0].legend(loc="lower left", framealpha=1)
ends = {name: math.hypot(*path[-1]) for name, path in flows.items()}
plots.show(
    f"Three panels of arrows that turn clockwise around the origin. A blue curve starts at the point {START[0]:g}, {START[1]:g}, at the distance {math.hypot(*START):.2f} from the origin. It is a circle for minimax and for Wasserstein, with the distance {ends['minimax']:.2f} and {ends['wasserstein']:.2f} at the end, and a slow inward spiral for non-saturating, down to {ends['non_saturating']:.2f}."
)

# %% [markdown]
# *The flow of three games (arrows: direction and speed), and the way from one start in 40 units of time.*
#
# The circles look perfect. Are they? The distance to the equilibrium changes by
#
# $$\tfrac12\,\tfrac{d}{dt}(\theta^2 + \psi^2) = \theta\dot\theta + \psi\dot\psi.$$
#
# In the minimax game $\theta\dot\theta = \theta\psi\,\sigma(\psi\theta)$ and $\psi\dot\psi = -\theta\psi\,\sigma(\psi\theta)$. The
# sum is 0. So the pair never comes closer. In the Wasserstein game it is the same.
# In the non-saturating game the two do not cancel. As $\sigma(\ell) - \sigma(-\ell) = \tanh(\ell/2)$,
#
# $$\theta\dot\theta + \psi\dot\psi = -\theta\psi\,\tanh(\psi\theta/2) \;\le\; 0.$$
#
# That is a brake, but a weak one. Near the equilibrium it is about $-\theta^2\psi^2/2$, which is far smaller than
# $\theta^2 + \psi^2$ itself.

# %%
# NBVAL_CHECK_OUTPUT
theta, psi = rng.normal(scale=2, size=(2, 1000))
brake = dict.fromkeys(LOSSES, 0.0)
brake["non_saturating"] = -theta * psi * np.tanh(psi * theta / 2)
for name, game in games.items():
    theta_dot, psi_dot = game.flow(theta, psi)
    assert np.allclose(theta * theta_dot + psi * psi_dot, brake[name], rtol=0, atol=1e-12)
    r2 = radius2(flows[name])
    print(f"{name:15s} theta^2 + psi^2: {r2[0]:.4f} at the start, {r2[-1]:.4f} at the end")
for name in ("minimax", "wasserstein"):
    assert np.ptp(radius2(flows[name])) < 1e-6  # closed circles
plane = np.array([1, 1j])  # Wasserstein's is exact: 40 radians, clockwise
assert np.isclose(flows["wasserstein"][-1] @ plane, START @ plane * np.exp(-40j))
assert (np.diff(radius2(flows["non_saturating"])) <= 0).all()  # ever closer

# %% [markdown]
# So the equilibrium is there, it is the right one, and the minimax game does not go to it. Following the gradient
# is not the same as getting there.
#
# ## The same eigenvalues, different fates {#eigenvalues}
#
# Near the equilibrium $\psi\theta$ is tiny, and $\sigma(0) = \tfrac12$. So to first order both BCE games are the same linear one:
#
# $$\begin{pmatrix}\dot\theta \\ \dot\psi\end{pmatrix} =
# \underbrace{\begin{pmatrix}0 & \tfrac12 \\ -\tfrac12 & 0\end{pmatrix}}_{J}
# \begin{pmatrix}\theta \\ \psi\end{pmatrix},
# \qquad \det(J - \lambda) = \lambda^2 + \tfrac14 = 0, \qquad \lambda = \pm \tfrac{i}{2}.$$
#
# Solutions of the *linear* game behave like $e^{\lambda t}$. So an eigenvalue has two things to say:
#
# - its **real part** tells how fast the distance grows (above 0) or shrinks (below 0);
# - its **imaginary part** tells how fast the pair turns.
#
# The real game is only nearly linear. What may we conclude for it?
#
# - **All real parts below 0:** whoever starts near enough comes to rest at the equilibrium.
# - **One of them above 0:** nearly everybody who starts near is driven away.
# - **The largest is 0:** the eigenvalues *do not decide*. A linear game with $\pm i\omega$ neither comes nor goes, so the last word has whatever was
#   left out, however small it is.
#
# Here the real part is 0. It is 0 in both BCE games, which have the same matrix. And yet the figure shows two fates: the minimax game
# goes round for ever, the non-saturating game comes closer. In the first, what was left out adds up to 0. In the second it is the weak brake of section
# sec:circles. (A third fate follows in section sec:taking-turns.)
#
# Why does plain gradient descent on *one* loss, without momentum, not turn? Its matrix is minus the loss's second
# derivatives, which is symmetric, and symmetric matrices have real eigenvalues. A game has two losses, and its
# matrix need not be symmetric. In a zero-sum game, such as minimax, the two entries off the diagonal are each other's negative. (The
# non-saturating game is not zero-sum, but at the equilibrium it has the same matrix.) Here the diagonal is 0 besides: at the equilibrium neither player's own
# loss is curved in its own parameter. Section sec:brakes will put a number there.


# %%
# NBVAL_CHECK_OUTPUT
def jacobian(step, eps=1e-6):
    """The derivative at (0, 0) of a map of the plane, by central differences."""
    ahead, back = ([np.array(step(*s * e)) for e in eps * np.eye(2)] for s in (1, -1))
    return np.stack([(a - b) / (2 * eps) for a, b in zip(ahead, back, strict=True)], axis=1)


for name, game in games.items():
    speed = 1.0 if name == "wasserstein" else 0.5
    measured = np.linalg.eigvals(jacobian(game.flow))
    measured = measured[np.argsort(-measured.imag)]  # the one with +i first
    assert np.allclose(measured, [speed * 1j, -speed * 1j], rtol=0, atol=1e-9)
    assert np.allclose(measured, game.eigenvalues(), rtol=0, atol=1e-9)
    path = follow(game, (0.01, 0.0), time=50)
    angle = np.unwrap(np.arctan2(path[:, 1], path[:, 0]))
    turning = angle[-1] / 50  # it starts at the angle 0
    print(
        f"{name:15s} eigenvalues +-{measured[0].imag:.4f}i; turns at {turning:.4f} radians", end=""
    )
    print(f" per unit of time; theta^2 + psi^2 ends at {radius2(flows[name])[-1]:.4f}")
    assert abs(turning + speed) < 1e-3  # minus: clockwise

# %%
assert np.allclose(*(jacobian(games[name].flow) for name in LOSSES[:2]), rtol=0, atol=1e-9)
end, start = radius2(flows["non_saturating"])[-1], radius2(flows["minimax"])[0]
assert end < 0.1 * start  # the same matrix; the minimax game ends at `start`: see above
square = rng.normal(size=(5, 5))
assert np.isrealobj(np.linalg.eigvals(square + square.T))  # symmetric, one loss: no turning
assert np.allclose(np.linalg.eigvals(square - square.T).real, 0, atol=1e-12)  # nothing else

# %% [markdown]
# ## Both at once, or in turns? {#taking-turns}
#
# Real training takes steps of a finite size, the learning rate $h$. There are two ways to do it:
#
# - **simultaneous**: both players look at the same point, and both move;
# - **alternating**: $D$ moves first, then $G$ answers *the new* $D$.
#
# Here they are in one function. The only difference is which $\psi$ the generator sees.


# %%
def simulate(adversarial_loss, steps, h, alternating, start=START):
    path = [start]
    for _ in range(steps):
        theta, psi = path[-1]
        new_psi = psi + h * flow(theta, psi, adversarial_loss)[1]
        seen = new_psi if alternating else psi
        new_theta = theta + h * flow(theta, seen, adversarial_loss)[0]
        path.append((new_theta, new_psi))
    return np.array(path)


def step_matrix(game, h, alternating):
    """The derivative of one step at the equilibrium."""
    return jacobian(lambda *start: game.simulate(1, h, alternating, start)[1])


for name, game in games.items():
    for alternating in (False, True):
        path = simulate(name, 100, H, alternating)
        assert np.allclose(path, game.simulate(100, H, alternating, START), rtol=0, atol=1e-10)

# %% [markdown]
# **Predict before you run.** The minimax flow is a closed circle. Take steps of $h = 0.2$ along it. What becomes of the
# circle, with simultaneous steps? And with alternating ones?
#
# <details><summary>Answer</summary>
#
# A simultaneous step goes along the tangent. A tangent leaves a circle to the outside, at every step. So the
# pair spirals outwards. An alternating step leads inwards at some places and outwards at others. Over a turn that nearly cancels, so
# the pair stays near the circle. For how long? We shall see.
#
# </details>

# %%
paths = {a: games["minimax"].simulate(200, H, alternating=a, start=START) for a in (False, True)}
_, axes = plt.subplots(1, 3, figsize=(11, 3.6), layout="constrained")
for ax, (alternating, path) in zip(axes, paths.items(), strict=False):
    ax.plot(*path.T, ".-", linewidth=0.7, color=plots.BLUE if alternating else plots.VERMILION)
    ax.plot(*START, "s", color="black", label="start")
    ax.plot(0, 0, "o", color="black", label="equilibrium")
    ax.set_title("alternating" if alternating else "simultaneous")
    ax.set(xlabel=r"$\theta$", ylabel=r"$\psi$", xlim=(-3.5, 3.5), ylim=(-3.5, 3.5), aspect="equal")
axes[0].legend(loc="lower left", framealpha=1, fontsize=8)
h = np.linspace(0, 5, 501)
trace = 2 - h**2 / 4
in_turns = np.abs(trace / 2 + np.emath.sqrt(trace**2 / 4 - 1) * np.where(trace < -2, -1, 1))
axes[2].plot(h, np.sqrt(1 + h**2 / 4), "--", color=plots.VERMILION, label="simultaneous")
axes[2].plot(h, in_turns, color=plots.BLUE, label="alternating")
axes[2].set(xlabel="learning rate h", ylabel=r"larger $|\lambda|$ of one step", ylim=(0.9, 4.2))
legend = axes[2].legend(frameon=False)
out, turns = (np.sqrt(radius2(paths[a])) for a in (False, True))
plots.show(
    f"Left, simultaneous: a path of dots spirals outwards from the point 1, 1, from the distance {out[0]:.2f} to {out[-1]:.2f}. Middle, alternating: the dots stay near one closed curve, at distances from {turns.min():.2f} to {turns.max():.2f}. Right: size of the eigenvalue against the learning rate. The simultaneous curve rises from the start; the alternating curve is 1 up to 4 and then rises steeply."
)

# %% [markdown]
# *Left and middle: two hundred steps of the minimax game. Right: near the equilibrium, the factor by which the distance grows per step, in
# the long run.*
#
# (Where $\psi\theta < 0$, on the upper left and on the lower right, the dots crowd together: both players are slow there. $D$ is right
# about the fake, so its loss has little slope left. Section sec:d-too-good says what holds $G$ back.)
#
# The eigenvalues tell the two panels apart. One simultaneous step is the matrix $I + hJ$. One alternating step is two
# matrices, $D$'s first (on the right):
#
# $$\begin{pmatrix}1 & \tfrac h2 \\ -\tfrac h2 & 1\end{pmatrix}: \;
# |\lambda| = \sqrt{1 + \tfrac{h^2}{4}} > 1,
# \qquad
# \begin{pmatrix}1 & \tfrac h2 \\ 0 & 1\end{pmatrix}
# \begin{pmatrix}1 & 0 \\ -\tfrac h2 & 1\end{pmatrix}: \;
# |\lambda| = 1 \text{ while } h \le 4.$$
#
# In the second product each matrix has determinant 1, so the product of the two eigenvalues is 1. While they are
# complex they have the same size, so both have size 1. They are complex while the trace $2 - h^2/4$ lies between $-2$ and
# $2$. Beyond $h = 4$ one of them is larger.

# %%
# NBVAL_CHECK_OUTPUT
print("   h   simultaneous   alternating")
for h in (0.1, 0.5, 1.0, 2.0, 3.9, 4.1):
    size = {}
    for alternating in (False, True):
        step = step_matrix(games["minimax"], h, alternating)
        size[alternating] = np.abs(np.linalg.eigvals(step)).max()
    print(f"{h:4.1f}   {size[False]:.6f}       {size[True]:.6f}")
    assert math.isclose(size[False], math.sqrt(1 + h**2 / 4), abs_tol=1e-8)
    assert math.isclose(size[True], 1, abs_tol=1e-8) == (h <= 4)

assert (np.diff(radius2(paths[False])) > 0).all()  # simultaneous: further out at every step
assert out[-1] > 1.5 * out[0]  # no randomness: 1.41 to 2.45
assert np.ptp(turns) < 0.1 * turns[0]  # alternating: a band, 1.34 to 1.42
r2 = radius2(games["wasserstein"].simulate(50, H, start=START))
assert np.allclose(r2[1:] / r2[:-1], 1 + H**2)  # here the formula is exact: the game is linear
speeds = {p: math.hypot(*flow(*p, "minimax")) for p in ((1, 1), (-1, 1), (-1, -1), (1, -1))}
assert max(speeds[-1, 1], speeds[1, -1]) < 0.4 * speeds[1, 1] == 0.4 * speeds[-1, -1]

# %% [markdown]
# > **A claim you will meet:** *the two networks are trained simultaneously.*
# > They take turns: some steps of $D$, then one of $G$, through the new $D$. That is Algorithm 1 of the first GAN paper,
# > and `GAN.train_step` in this course. Truly simultaneous steps drive the simplest minimax game of
# > all outwards.
#
# ### Taking turns is no brake
#
# Size 1 means "neither closer nor further". It is again the border case, so it decides nothing about the game itself. Further from the equilibrium
# $\sigma$ is no longer ½, and the errors of a turn cancel no longer. Let us take many more steps, in turns.


# %%
def ratio(path):
    """theta^2 + psi^2 over that of the start, as means over 100 steps each."""
    r2 = radius2(path[:-1]).reshape(-1, 100)
    return r2.mean(axis=1) / radius2(path[0])


drift = {h: ratio(simulate("minimax", DRIFT_STEPS, h, alternating=True)) for h in DRIFT_H}
_, ax = plt.subplots(figsize=(8, 3.2), layout="constrained")
marks = 100 * np.arange(DRIFT_STEPS // 100) + 50
for (h, r2), style in zip(drift.items(), ("-", "--", ":"), strict=True):
    ax.plot(marks, r2, style, color=plots.BLUE, label=f"h = {h}")
ax.set(xlabel="alternating steps", ylabel="ratio to the start", yscale="log", yticks=(1, 3, 10))
ax.set_yticklabels(["1", "3", "10"])
ax.set_title(r"$\theta^2 + \psi^2$, minimax")
legend = ax.legend(frameon=False)
told = ", ".join(f"{r2[0]:.2f} to {r2[-1]:.2f} for h = {h}" for h, r2 in drift.items())
plots.show(
    f"Theta squared plus psi squared over its value at the start, on a logarithmic axis, against {DRIFT_STEPS} alternating steps. From the first to the last hundred steps it goes from {told}. The larger h, the earlier it climbs."
)

# %% [markdown]
# *The minimax game again, with players that take turns; means over a hundred steps.*

# %%
# NBVAL_CHECK_OUTPUT
for h, r2 in drift.items():
    inwards = np.mean(np.diff(radius2(simulate("minimax", 5000, h, alternating=True))) < 0)
    print(f"h = {h}: {r2[0]:.3f} in the first 100 steps, {r2[-1]:.3f} in the last;", end="")
    print(f" {inwards:.0%} of the first 5,000 steps go inwards")
    assert (np.diff(r2.reshape(-1, 10).mean(axis=1)) > 0).all()  # outwards, if slowly
    assert inwards < 0.4  # 0.32, 0.30, 0.04
climb = [np.sum(r2 < 1) for r2 in drift.values()]
assert climb[0] > 2 * climb[1] > 4 * climb[2]  # the larger h, the earlier
first, *_, last = zip(*drift.values(), strict=True)
assert last[0] < 1.1 * first[0]  # no randomness here: 0.93 to 0.96,
assert last[1] > 7 * first[1]  # 0.85 to 7.3,
assert last[2] > 14 * first[2]  # 0.75 to 12

# %%
# NBVAL_CHECK_OUTPUT
h, twice, doubled = DRIFT_H[1], 2 * np.dot(START, START), {}
for alternating in (False, True):
    r2 = radius2(simulate("minimax", DRIFT_STEPS, h, alternating))
    doubled[alternating] = int(np.argmax(r2 > twice))
    how = "in turns" if alternating else "at once"
    print(
        f"h = {h}, {how}: theta^2 + psi^2 has doubled after {doubled[alternating]} steps,", end=""
    )
    print(f" at the furthest it is {r2.max() / r2[0]:.1f} times the start")
assert 200 < doubled[True] / doubled[False] < 600  # 6534 / 17
r2 = radius2(simulate("wasserstein", 5000, h, alternating=True))
assert r2.max() < 1.001 * r2[0]  # the linear game: |lambda| = 1 is the whole truth
assert 0.55 < r2.min() / r2[0] < 0.65  # an ellipse

# %% [markdown]
# So turns do not hold the minimax game on its circle. The pair drifts outwards: over the twenty thousand steps hardly at the smallest of the three rates, and
# a lot at the others. (In the Wasserstein game, which is linear, they do hold it, on an ellipse.) Simultaneous steps are far worse: at $h = 0.5$
# they double $\theta^2 + \psi^2$ some hundreds of times sooner. That is one good reason to take turns. (The first GAN paper gives another: $D$ is to
# stay near its best answer.) But to *get* to the equilibrium, the game needs a
# brake.
#
# ## A circle that you can compute {#computed-circle}
#
# The non-saturating game has its weak brake. What if we take simultaneous steps there? They push outwards, the
# brake pulls inwards. Let us see who wins.
#
# One step changes $r^2 = \theta^2 + \psi^2$ by $2h(\theta\dot\theta + \psi\dot\psi) + h^2(\dot\theta^2 + \dot\psi^2)$.
# Near the equilibrium, to leading order, and averaged over one turn:
#
# - inwards: $-2h\,\theta\psi\tanh(\psi\theta/2) \approx -h\,\theta^2\psi^2$, on average $-h\,r^4/8$;
# - outwards: $h^2(\psi^2 + \theta^2)/4 = h^2 r^2/4$.
#
# (On a circle $\theta = r\cos\varphi$, $\psi = r\sin\varphi$, and $\cos^2\!\varphi\,\sin^2\!\varphi$ is ⅛ on average.) The two
# balance where
#
# $$r^2 = 2h.$$
#
# **Predict before you run.** You halve the learning rate. Does training now end at the equilibrium?
#
# <details><summary>Answer</summary>
#
# No. It ends on a circle of half the area. A smaller learning rate makes the error smaller, not zero. And near the circle everything takes four
# times as many steps, since each effect then changes $r^2$ by a share that is four times smaller.
#
# </details>

# %%
# NBVAL_CHECK_OUTPUT
circles = {}
for h in CIRCLE_H:
    steps = round(60 / h**2)
    starts = {"outside": START, "inside": (0.1, 0.1)}
    runs = {s: games["non_saturating"].simulate(steps, h, start=p) for s, p in starts.items()}
    circles[h] = {s: radius2(path) for s, path in runs.items()}
    means = [r2[2 * steps // 3 :].mean() for r2 in circles[h].values()]
    print(f"h = {h}: theta^2 + psi^2 is {means[0]:.4f} from outside, {means[1]:.4f} from inside")
    # No randomness here. The leading order is off by a part of about h^2 / 20.
    assert np.allclose(means, 2 * h, rtol=0.1 * h**2)

# %%
_, ax = plt.subplots(figsize=(8, 3.4), layout="constrained")
styles = ((plots.BLUE, "-"), (plots.GREEN, "--"), (plots.VERMILION, ":"))
for (h, runs), (color, style) in zip(circles.items(), styles, strict=True):
    for name, r2 in runs.items():
        label = f"h = {h}" if name == "outside" else None
        ax.plot(h**2 * np.arange(len(r2)), r2, style, color=color, label=label)
    ax.axhline(2 * h, color="grey", linewidth=0.8)
ax.set(xlabel=r"$h^2 \times$ number of steps", ylabel=r"$\theta^2 + \psi^2$", yscale="log")
legend = ax.legend(frameon=False, loc="lower right")
told = ", ".join(f"{2 * h:.1f} for h = {h}" for h in circles)
plots.show(
    f"Theta squared plus psi squared against h squared times the number of steps, on a logarithmic axis. For each of three learning rates one curve comes from above and one from below, and both end on the grey line at 2h: {told}."
)

# %% [markdown]
# *Simultaneous steps of the non-saturating game, from outside and from inside. The grey lines are $2h$. With $h^2$ times the steps on the axis, the
# curves from inside take a similar time.*
#
# So the training neither fails nor arrives. It settles on a circle and stays there. What do the losses say about that? Here are the last few turns
# of the run with the largest rate.

# %%
h = CIRCLE_H[-1]
path = games["non_saturating"].simulate(round(60 / h**2), h, start=START)
logit = path[-400:].prod(axis=1)  # psi * theta, over six turns
j_d, j_g = math.log(2) + np.logaddexp(0, logit), np.logaddexp(0, -logit)
_, ax = plt.subplots(figsize=(8, 3), layout="constrained")
for name, values, color, style in (
    ("$J_D$", j_d, plots.BLUE, "-"),
    ("$J_G$", j_g, plots.VERMILION, "--"),
):
    ax.plot(np.arange(len(path) - 400, len(path)), values, style, color=color, label=name)
    ax.axhline(values.mean(), color="grey", linewidth=0.8)
ax.set(xlabel="step", ylabel="loss", ylim=(0.4, 1.7))
legend = ax.legend(frameon=False, loc="center right")
plots.show(
    f"The losses of the last 400 steps. Both swing up and down, again and again, and in opposite directions: D's between {j_d.min():.2f} and {j_d.max():.2f}, G's between {j_g.min():.2f} and {j_g.max():.2f}. Grey lines at their means, {j_d.mean():.3f} and {j_g.mean():.3f}."
)

# %% [markdown]
# *Both losses of the last 400 steps. Grey: their means.*

# %%
# NBVAL_CHECK_OUTPUT
for name, values, even in (("J_D", j_d, 2 * math.log(2)), ("J_G", j_g, math.log(2))):
    rises = np.mean(np.diff(values) > 0)
    print(f"{name}: {values.min():.3f} to {values.max():.3f}, mean {values.mean():.3f}", end="")
    print(f" (at the equilibrium {even:.3f}); rises in {rises:.0%} of the steps")
    assert np.allclose([values.min(), values.max()], [even - h / 2, even + h / 2], atol=0.01)
    assert abs(values.mean() - even) < 0.005
    assert 0.45 < rises < 0.55
assert np.corrcoef(j_d, j_g)[0, 1] < -0.99

# %% [markdown]
# The losses swing for ever, by $h/2$ to either side: on the circle $\psi\theta$ reaches $\pm h$. Only their *means* stand still, close to the values of the equilibrium. A log that
# averages over an epoch shows the means, and looks finished.
#
# > **A question you may have:** *is it normal that the generator's loss rises?* In a game, yes. On this circle it rises in half of all steps, since
# > $D$ moves too. A rising $J_G$ says that $D$ is gaining at the moment. It does not say that the samples get worse.
#
# And with alternating steps? Then only the brake is left. $r^2$ falls by $r^4/8$ per unit of time, so
# $1/r^2$ grows by $\tfrac18$, and $r^2 \approx 8/t$. It arrives, but ever more slowly: half the distance takes four times the time. (The
# eigenvalues alone could not have told: they are on the border, as those of the minimax game, which drifts the other way.)

# %%
# NBVAL_CHECK_OUTPUT
h = 0.1
r2 = radius2(games["non_saturating"].simulate(42_000, h, alternating=True, start=START))
turn = round(4 * math.pi / h)  # steps of one turn, over which we average
for time in (1000, 2000, 4000):
    k = round(time / h)
    inverse = (1 / r2[k : k + turn]).mean()
    print(f"t = {time}: 1 / (theta^2 + psi^2) is {inverse:.0f}, and t / 8 is {time / 8:.0f}")
    assert abs(inverse / (time / 8) - 1) < 0.03  # no randomness; the start counts less and less

# %% [markdown]
# ## R1 is a brake {#brakes}
#
# The cure is to damp the discriminator. **R1** punishes $D$'s slope at the data:
#
# $$R_1 = \frac{\gamma}{2}\,\mathbb E_{x \sim p_\text{data}} \bigl\lVert\nabla_{\!x} \ell(x)\bigr\rVert^2,
# \qquad\text{here}\quad \frac{\gamma}{2}\psi^2,$$
#
# since the logit $\psi x$ has the slope $\psi$ everywhere. (R2 takes the samples instead of the data. Here it is the same.)
# Minus its derivative is added to $D$'s movement: $\dot\psi = -\theta\,\sigma(\psi\theta) - \gamma\psi$. The matrix and its
# eigenvalues become
#
# $$J = \begin{pmatrix}0 & \tfrac12 \\ -\tfrac12 & -\gamma\end{pmatrix}, \qquad
# \lambda^2 + \gamma\lambda + \tfrac14 = 0, \qquad
# \lambda = -\tfrac{\gamma}{2} \pm \sqrt{\gamma^2/4 - 1/4}.$$
#
# All real parts are now below 0, so nothing is left undecided. That is a pendulum with friction.
#
# **Predict before you run.** Which brings the game to rest soonest: $\gamma = 0.3$, $1$ or $4$?
#
# <details><summary>Answer</summary>
#
# $\gamma = 1$. With less friction the pendulum swings for a long time. With more it creeps, as if it hung in honey: one eigenvalue
# comes back towards 0. In between, where the square root is 0, lies *critical damping*. More penalty is
# not always better.
#
# </details>


# %%
def brake_roots(gamma):
    root = np.emath.sqrt(gamma**2 / 4 - 1 / 4)  # complex below gamma = 1
    return np.array([-gamma / 2 + root, -gamma / 2 - root])


psi = 0.7  # any slope: the penalty by hand is the package's
ones = tf.ones((4, 1))
r1 = penalties.R1(gamma=3.0)(lambda x, training: psi * x, real=0 * ones, fake=ones)
assert math.isclose(float(r1), 3.0 / 2 * psi**2, rel_tol=1e-6)

gammas = np.linspace(0, 5, 501)
roots = np.array([brake_roots(gamma) for gamma in gammas])  # (501, 2)
for gamma, pair in zip(gammas[::50], roots[::50], strict=True):
    for name in ("minimax", "non_saturating"):
        damped = theory.DiracGAN(name, penalty="r1", gamma=gamma)
        assert np.allclose(damped.eigenvalues(), pair, rtol=0, atol=1e-12)
        trace, det = np.trace(jacobian(damped.flow)), np.linalg.det(jacobian(damped.flow))
        assert np.allclose([pair.sum(), pair.prod()], [trace, det], rtol=0, atol=1e-8)
slowest = roots.real.max(axis=1)
assert math.isclose(gammas[slowest.argmin()], 1.0)  # critical damping
assert math.isclose(slowest.min(), -0.5)

# %%
damped = {g: theory.DiracGAN(penalty="r1", gamma=g) for g in GAMMAS}
rests = {g: np.sqrt(radius2(follow(game, START, time=30))) for g, game in damped.items()}
_, axes = plt.subplots(1, 2, figsize=(10, 3.5), layout="constrained")
axes[0].plot(gammas, roots.real[:, 0], color=plots.BLUE, label="real part of the slower one")
axes[0].plot(gammas, roots.real[:, 1], "--", color=plots.BLUE, label="real part of the other")
axes[0].plot(gammas, roots.imag[:, 0], ":", color=plots.VERMILION, label="imaginary part (+)")
axes[0].axvline(1, color="grey", linewidth=0.8)
axes[0].set(xlabel=r"$\gamma$", title="eigenvalues of the flow with R1", ylim=(-2.5, 1.4))
axes[0].legend(frameon=False, loc="upper right")
for (gamma, distance), (color, style) in zip(rests.items(), styles, strict=True):
    time = np.linspace(0, 30, len(distance))
    axes[1].plot(time, distance, style, color=color, label=rf"$\gamma$ = {gamma}")
axes[1].set(xlabel="time", title="distance to the equilibrium", yscale="log")
legend = axes[1].legend(frameon=False)
told = ", ".join(f"{d[-1]:.0e} for gamma {g:g}" for g, d in rests.items())
plots.show(
    f"Left: real parts of the eigenvalues fall along one line down to minus one half at gamma 1 and then split, one going back towards 0; the imaginary part falls from one half to 0 at gamma 1. Right: distance against time on a logarithmic axis for three gammas. At the end it is {told}."
)

# %% [markdown]
# *Left: at $\gamma = 1$ (grey line) the turning stops and the slower real part is as far below 0 as it gets. Right: three
# runs of the non-saturating game.*

# %%
# NBVAL_CHECK_OUTPUT
for gamma, distance in rests.items():
    print(f"gamma = {gamma}: distance {distance[-1]:.1e} after 30 units of time")
assert min(rests, key=lambda gamma: rests[gamma][-1]) == 1.0
for gamma in (0.3, 4.0):  # the measured rate is the real part; at a double root there is more to it
    game = theory.DiracGAN(penalty="r1", gamma=gamma)
    path = np.log(radius2(follow(game, (0.01, 0.01), time=60))) / 2
    period = math.pi / (abs(game.eigenvalues()[0].imag) or 1)  # compare after whole half turns
    begin, whole = 500, round(round(30 / period) * period / 0.02)
    rate = (path[begin + whole] - path[begin]) / (whole * 0.02)
    print(f"gamma = {gamma}: measured rate {rate:.4f}, real part {game.eigenvalues()[0].real:.4f}")
    assert abs(rate - brake_roots(gamma)[0].real) < 1e-3

# %% [markdown]
# With finite steps the brake must also beat the outward push. Near the equilibrium, while the eigenvalues are complex:
#
# $$|\lambda| = \sqrt{1 - h\gamma + h^2/4} \;\text{(simultaneous)}, \qquad
# |\lambda| = \sqrt{1 - h\gamma} \;\text{(alternating)}.$$
#
# There, simultaneous steps need $\gamma > h/4$. Alternating ones come closer with any $\gamma > 0$.

# %%
# NBVAL_CHECK_OUTPUT
print(f"gamma   simultaneous   alternating   (h = {H})")
for gamma in (0.0, 0.2 * H, 0.3 * H, 0.3, 0.8):
    game = theory.DiracGAN(penalty="r1", gamma=gamma)
    size = {}
    for alternating in (False, True):
        step = step_matrix(game, H, alternating)
        size[alternating] = np.abs(np.linalg.eigvals(step)).max()
    print(f"{gamma:5.2f}   {size[False]:.6f}       {size[True]:.6f}")
    assert math.isclose(size[False], math.sqrt(1 - H * gamma + H**2 / 4), abs_tol=1e-8)
    assert math.isclose(size[True], math.sqrt(1 - H * gamma), abs_tol=1e-8)
    assert (size[False] < 1) == (gamma > H / 4)

# %% [markdown]
# ### A penalty that is no brake
#
# The gradient penalty of WGAN-GP, $w\,\mathbb E(\lVert\nabla_{\!x} \ell\rVert - 1)^2$, pulls $D$'s slope to **1**. But at the
# equilibrium the slope must be **0**. Here the penalty is $w(|\psi| - 1)^2$. Close to $\psi = 0$ it pushes $\psi$
# *away* from 0, with force $2w$. $D$'s own pull is $|\theta|$, so near $\psi = 0$ the penalty wins as long as $|\theta| < 2w$. And at 0 the
# force jumps from one side to the other. So there is no derivative there, and there are no eigenvalues.
#
# **Predict before you run.** The usual weight of this penalty is 10, as in the paper of Gulrajani et al. Where does the sample, which starts at $\theta = 1$, end?
#
# <details><summary>Answer</summary>
#
# At $\theta = 20$, far from the data. The penalty holds $D$'s slope up with force $2w = 20$. So $D$ cannot turn round before the sample is that far away.
#
# </details>

# %%
CASES = {"R1": ("r1", GP_WEIGHTS[0])}
CASES |= {f"gradient penalty, w = {w:g}": ("gradient_penalty", w) for w in GP_WEIGHTS}
ends = {}
_, axes = plt.subplots(1, 3, figsize=(11, 3.8), layout="constrained")
for ax, (title, (penalty, weight)) in zip(axes, CASES.items(), strict=True):
    game = theory.DiracGAN("wasserstein", penalty=penalty, gamma=weight)
    path = game.simulate(8000, 0.02, alternating=True, start=START)
    ends[title] = path[-1000:]
    ax.plot(*path.T, color=plots.BLUE, linewidth=1)
    ax.plot(*START, "s", color=plots.VERMILION, label="start")
    ax.plot(0, 0, "o", color="black", label="equilibrium")
    ax.set(title=title, xlabel=r"$\theta$", ylabel=r"$\psi$", xlim=(-2, 2), ylim=(-2, 2))
axes[0].set_title(rf"R1, $\gamma$ = {GP_WEIGHTS[0]:g}")
axes[2].set_xlim(-2, 2.2 * GP_WEIGHTS[1])
axes[2].plot(*path[-1], "X", color="black", label="where it stops")
axes[0].legend(loc="lower left", framealpha=1)
legend = axes[2].legend(loc="lower right", framealpha=1)
circling = np.sqrt(radius2(ends[f"gradient penalty, w = {GP_WEIGHTS[0]:g}"]))
plots.show(
    f"Three panels. Left, R1: the path from the point 1, 1 spirals into the equilibrium. Middle, gradient penalty of weight {GP_WEIGHTS[0]:g}: the path keeps going round the equilibrium, at distances from {circling.min():.2f} to {circling.max():.2f} in the end. Right, weight {GP_WEIGHTS[1]:g}: the path leads away to the right and stops at theta {path[-1, 0]:.2f}, psi {abs(path[-1, 1]):.2f}."
)

# %% [markdown]
# *The Wasserstein game with R1 and with two weights of the gradient penalty; 8,000 alternating steps of 0.02. Mind the right panel's axis.*

# %%
# NBVAL_CHECK_OUTPUT
for title, path in ends.items():
    distance = np.sqrt(radius2(path))
    print(f"{title}: distance {distance.min():.3f} to {distance.max():.3f} in the last 1,000 steps")
r1_end, around, stopped = ends.values()
assert np.sqrt(radius2(r1_end)).max() < 0.01
assert circling.min() > 0.5
assert {*np.sign(around[:, 0]), *np.sign(around[:, 1])} == {-1, 1}  # round the equilibrium
assert np.allclose(stopped, (2 * GP_WEIGHTS[1], 0), atol=0.1)

weight = GP_WEIGHTS[0]
slope = tf.Variable([[-0.4]])  # any psi: again the package's penalty is the one by hand
with tf.GradientTape() as tape:
    term = penalties.GradientPenalty(weight)
    gp = term(lambda x, training: slope * x, real=0 * ones, fake=ones, seed=SEED)
assert math.isclose(float(gp), weight * (0.4 - 1) ** 2, rel_tol=1e-5)
uphill = float(tape.gradient(gp, slope)[0, 0])
assert math.isclose(uphill, 2 * weight * (1 - 0.4), rel_tol=1e-5)  # up is towards 0

# %%
# NBVAL_CHECK_OUTPUT
game = theory.DiracGAN("wasserstein", "gradient_penalty", weight)
theta = weight * np.linspace(-1.9, 1.9, 50)  # |theta| < 2 w
for psi in (-0.01, 0.01):
    assert (psi * game.flow(theta, np.full(50, psi))[1] > 0).all()  # away from psi = 0
    assert psi * game.flow(2.1 * weight * np.sign(psi), psi)[1] < 0  # |theta| > 2 w: back
try:
    game.eigenvalues()
except ValueError as error:
    print("eigenvalues():", str(error).split(":")[0])

# %% [markdown]
# With a small weight the game goes round and does not arrive. With a large one it stops, but in the wrong place: at $\theta = 2w$ the pull of $D$ and the push of the penalty
# cancel, $\psi$ is 0, and $G$ has no slope to follow. (Exercise 3 finds the border between the two.)
#
# > **A claim you will meet:** *with a gradient penalty, training converges.*
# > It depends on which, and to what. Penalties that pull the slope at the data or at the samples to 0 (R1, R2) make this game converge to its
# > equilibrium. The one that pulls it to 1 does not. Mescheder et al. (2018) show it for this game. It can still be useful: real training stops long before
# > everything is at rest.
#
# ## When D is too good {#d-too-good}
#
# So far the trouble was in the *direction*. There is also trouble in the *size*. Lesson sec:two-losses had the two generator losses'
# derivatives in the logit: $-D$ for minimax and $-(1 - D)$ for non-saturating. If $D$ rejects a fake with
# confidence, $D(G(z)) \approx 0$, and the first is almost nothing. That is *saturation*.
#
# In the Dirac-GAN this is the corner where $\psi\theta$ is very negative. $D$ is right there, and sure of it. It points to the
# data. Yet the minimax generator hardly moves. The non-saturating one does, and even runs past the data: it is section sec:circles's game, after all.

# %%
# NBVAL_CHECK_OUTPUT
corner = (3.0, -3.0)  # D's logit on the fake is -9
for name in ("minimax", "non_saturating"):
    path = games[name].simulate(100, 0.05, alternating=True, start=corner)
    d_fake = sigmoid(corner[0] * corner[1])
    print(f"{name:15s} D(fake) = {d_fake:.5f}; theta goes from 3 to {path[-1, 0]:.3f} in 100 steps")
    size = 3 * (d_fake if name == "minimax" else 1 - d_fake)
    assert math.isclose(path[1, 0] - path[0, 0], -0.05 * size, rel_tol=1e-4)
    assert abs(path[-1, 0] - {"minimax": 2.998, "non_saturating": -1.390}[name]) < 0.001

# For the box below. G perfect: D meets the same points on both sides, so with the same logits.
d_loss, answers = losses.get("minimax").discriminator, np.linspace(-3, 3, 61)
if_g_is_perfect = [float(d_loss(logit * ones, logit * ones)) for logit in answers]
assert math.isclose(min(if_g_is_perfect), 2 * math.log(2), rel_tol=1e-6)
assert abs(answers[np.argmin(if_g_is_perfect)]) < 1e-9  # the best answer is D = 1/2
assert float(d_loss(9 * ones, -9 * ones)) < 1e-3  # D perfect: logits of reals, of fakes

# %% [markdown]
# > **A claim you will meet:** *if the generator is perfect, the discriminator's loss is near 0 and its gradients vanish.*
# > It is the other way round. If the generator is perfect, the best that $D$ can say is ½, and its loss is $2 \log 2$. A loss near
# > 0 means a perfect **discriminator**. Then it is the **generator's** gradient that vanishes, with the minimax loss.
#
# ### How small, exactly?
#
# Let real and generated samples live in two closed, bounded places that do not touch. Then $D^*$ is 1 on the data and 0 on the fakes. Elsewhere it is free, since no
# sample falls there. So it can be chosen to be 1 *around* the data and 0 *around* the fakes, flat in both places. Let $D$ come close to it, **in value and in slope**:
#
# $$\sup_x |D(x) - D^*(x)| + \sup_x \lVert\nabla_{\!x} (D - D^*)(x)\rVert < \varepsilon .$$
#
# Here $\varepsilon < 1$, and $x$ runs over the places of the data and of the fakes. Then on every fake $D < \varepsilon$ and $\lVert\nabla_{\!x} D\rVert < \varepsilon$. With $J_\theta G$ for the derivative of a sample
# in $G$'s parameters,
#
# $$\Bigl\lVert\nabla_\theta\, \mathbb E \log\bigl(1 - D(G(z))\bigr)\Bigr\rVert
# \;\le\; \mathbb E\, \frac{\lVert\nabla_{\!x} D\rVert\,\lVert J_\theta G\rVert}{1 - D}
# \;\le\; \frac{\varepsilon}{1 - \varepsilon}\, \mathbb E\lVert J_\theta G\rVert
# \;\le\; M\,\frac{\varepsilon}{1 - \varepsilon},$$
#
# where $\mathbb E\lVert J_\theta G\rVert^2 \le M^2$. This is theorem 2.4 of Arjovsky and Bottou.
#
# Let us train a real network $D$ and look. The data is uniform between $-1.5$ and $-0.5$. The generator is
# $G(z) = w \tanh z + b$ with $w = \tfrac12$ and $b = 1$, so its samples lie between $0.5$ and $1.5$. Its derivative in $(w, b)$ is
# $(\tanh z, 1)$. $G$ is held still; $D$ takes its usual steps.

# %%
z_in = keras.Input((1,))
generator = keras.Model(z_in, keras.layers.Dense(1)(keras.layers.Activation("tanh")(z_in)))
generator.set_weights([np.array([[0.5]]), np.array([1.0])])  # w and b
z = tf.constant(rng.normal(size=(4096, 1)), "float32")  # to measure with
# M: the root of E |(tanh z, 1)|^2
big_m = np.linalg.norm([np.tanh(z), np.ones(z.shape)]) / math.sqrt(len(z))
places = np.linspace(0.5, 1.5, 2001, dtype="float32")[:, None]
places = tf.constant(np.concatenate([-places, places]))  # where data and fakes can be
best = tf.cast(places < 0, "float32")  # D*


def distance_to_best(discriminator):
    """epsilon: the largest difference in value plus the largest in slope."""
    with tf.GradientTape() as tape:
        tape.watch(places)
        d = tf.sigmoid(discriminator(places))
    slope = tape.gradient(d, places)  # D* is flat
    return float(tf.reduce_max(abs(d - best)) + tf.reduce_max(abs(slope)))


# %%
def gradient_norm(adversarial_loss, discriminator):
    """The norm of the generator's gradient in (w, b)."""
    with tf.GradientTape() as tape:
        g_loss = losses.get(adversarial_loss).generator(discriminator(generator(z)))
    return float(tf.linalg.global_norm(tape.gradient(g_loss, generator.trainable_weights)))


def train_discriminator(penalty):
    """Trains D alone. Returns rows of (step, epsilon, two gradient norms), and D's curves."""
    d = models.build_mlp_discriminator((1,), units=(64, 64), seed=SEED)
    gan = kgan.GAN(generator, d, seed=SEED)
    gan.compile(d_optimizer=keras.optimizers.Adam(1e-3), penalty=penalty)
    d_step = tf.function(gan.update_discriminator)
    rows, curves = [], {}
    for step in range(MARKS[-1] + 1):
        if step in MARKS:
            norms = [gradient_norm(name, d) for name in ("minimax", "non_saturating")]
            rows.append((step, distance_to_best(d), *norms))
            curves[step] = tf.sigmoid(d(tf.constant(X)))
        d_step(tf.constant(rng.uniform(-1.5, -0.5, size=(64, 1)), "float32"))
    return np.array(rows).T, curves


# %%
X = np.linspace(-2, 2, 401, dtype="float32")[:, None]
plain, curves = train_discriminator(penalty=None)
braked, _ = train_discriminator(penalty=[penalties.R1(BRAKE), penalties.R2(BRAKE)])

# %% [markdown]
# **Predict before you run.** $D$ gets better with training. Which generator learns most from it: the one that asks an
# untrained $D$, a half-trained one or a very good one? Answer for both generator losses.
#
# <details><summary>Answer</summary>
#
# Minimax: the half-trained one. An untrained $D$ has little slope yet; a very good one is flat where the fakes
# are. Non-saturating: the better $D$, the larger the gradient, since it follows the slope of the *logit*, which keeps
# growing.
#
# </details>

# %%
_, axes = plt.subplots(1, 3, figsize=(11, 3.6), layout="constrained")
axes[0].axvspan(-1.5, -0.5, color=plots.BLUE, alpha=0.15, label="data")
axes[0].axvspan(0.5, 1.5, color=plots.VERMILION, alpha=0.15, label="fakes")
for step, style in zip((MARKS[1], MARKS[3], MARKS[-1]), (":", "--", "-"), strict=True):
    axes[0].plot(X[:, 0], curves[step][:, 0], style, color="black", label=f"{step} steps")
axes[0].set(xlabel="x", ylabel="D(x)", title="the discriminator", ylim=(-0.05, 1.35))
axes[0].set_yticks([0, 0.5, 1])
axes[0].legend(frameon=False, fontsize=8, loc="upper right", ncols=2)
for ax, (steps, eps, minimax, non_saturating) in zip(axes[1:], (plain, braked), strict=True):
    ax.plot(steps, non_saturating, "s-", color=plots.BLUE, label="non-saturating")
    if ax is axes[1]:
        bound = np.where(eps < 1, big_m * eps / (1 - eps), np.inf)
        ax.plot(steps, bound, ":", color="black", label="bound for minimax")
    ax.plot(steps, minimax, "o--", color=plots.VERMILION, label="minimax")
    ax.set(xlabel="D's steps", yscale="log", ylim=(5e-4, 30))
    ax.set_xscale("symlog", linthresh=10)
    ax.set_xlim(-1, 1.3 * steps[-1])
axes[1].set_title("norm of G's gradient")
axes[2].set_title("the same with R1 and R2")
legend = axes[1].legend(frameon=False, fontsize=8, loc="lower left")
plots.show(
    f"Left: three curves of D's probability; the more steps, the more it is 1 on the data and 0 on the fakes, flat on both. Middle: gradient norms against D's steps on logarithmic axes. Minimax rises to {plain[2].max():.2f}, then falls to {plain[2, -1]:.4f}; it is below the dotted bound throughout. Non-saturating ends at {plain[3, -1]:.1f}. Right: the same with R1 and R2; the two end at {braked[2, -1]:.2f} and {braked[3, -1]:.2f}."
)

# %% [markdown]
# *Left: $D$ on its way to $D^*$, which is 1 on the data and 0 on the fakes. Middle: what a generator gets from it. Right: the
# same with R1 and R2 on $D$.*

# %%
print("steps   epsilon   minimax   bound    non-saturating")
steps, eps, minimax, non_saturating = plain
for row in zip(steps, eps, minimax, bound, non_saturating, strict=True):
    print("{:5.0f}   {:7.3f}   {:7.4f}   {:6.3f}   {:7.3f}".format(*row))
print(f"with R1 and R2: minimax {braked[2, -1]:.4f}, non-saturating {braked[3, -1]:.3f}")
assert (minimax <= bound).all()
assert np.allclose(1 / bound, np.maximum(1 / eps - 1, 0) / big_m)  # the formula, turned over
# Six seeds gave, in this order: 0.017 to 0.025, 0.005 to 0.007, 29 to 63, 172 to 240, 0.15 to 0.16.
assert eps[-1] < 0.05 * eps[0]
assert minimax[-1] < 0.02 * minimax.max()
assert non_saturating[-1] > 15 * non_saturating[1]
assert braked[2, -1] > 50 * minimax[-1]  # the penalties keep D from getting there ...
assert braked[3, -1] < 0.3 * non_saturating[-1]  # ... and from getting steep
assert 0 < minimax.argmax() < len(minimax) - 1  # the half-trained D teaches most

# %% [markdown]
# That is the reason which the first GAN paper gives for the **non-saturating** loss. It
# is no free lunch: its gradient keeps growing with the steepness of $D$'s logit. A penalty on $D$'s slope helps with
# both. Here R1 and R2 (the slope at the data and at the fakes) keep $D$ from getting steep, and so from getting too close to
# $D^*$.
#
# Lesson sec:optimal-generator said the same in other words. If the two distributions do not touch, the JSD is $\log 2$ wherever $G$ moves. What
# does not change has no gradient.
#
# ### The slope must be in the bound
#
# It is tempting to leave the slope out: *if $|D - D^*| < \varepsilon$, the gradient is small.* That is false. Put a
# fine ripple on $D$. It changes the values by less than $\varepsilon$, and the slope by as much as you like.

# %%
# NBVAL_CHECK_OUTPUT
small = 1e-4  # D stays within this distance of D* = 0
print("waves   sup|D - D*|   values-only bound   gradient   bound with the slope")
for waves in (1, 100, 10_000):

    def rippled(x, waves=waves):  # D around the fake, which is the point theta = 1
        return small / 2 * (1 + np.sin(waves * (x - 1)))

    values = rippled(np.linspace(1 - 10 / waves, 1 + 10 / waves, 100_001))
    delta = 1e-3 / waves
    g_losses = np.log(1 - rippled(np.array([1 - delta, 1 + delta])))
    gradient = abs(g_losses[1] - g_losses[0]) / (2 * delta)
    epsilon = small + small / 2 * waves  # value and slope; M = 1
    row = (waves, values.max(), small / (1 - small), gradient, epsilon / (1 - epsilon))
    print("{:5d}   {:.5f}       {:.5f}             {:.5f}    {:.5f}".format(*row))
    assert values.min() >= 0
    assert 0.99 * small < values.max() <= small
    assert gradient <= epsilon / (1 - epsilon)
    assert math.isclose(gradient, waves * small / (2 - small), rel_tol=1e-6)  # by hand
assert gradient > 1000 * small / (1 - small)  # the values alone bound nothing

# %% [markdown]
# ## Exercises
#
# **1.** Let $D$ take $k$ steps for each step of $G$, in turns. Up to which learning rate is $|\lambda| = 1$? Find a formula from
# the matrices of section sec:taking-turns, and check it for $k = 1$, $4$ and $9$.
#
# <details><summary>Solution</summary>
#
# $D$'s $k$ steps with $G$ held fixed are its matrix to the power $k$, which has $-kh/2$ in its corner. The trace of the product
# is $2 - kh^2/4$. It is at least $-2$ while $h \le 4/\sqrt k$.
#
# ```python
# def largest(h, k):
#     d_step, g_step = np.array([[1, 0], [-h / 2, 1]]), np.array([[1, h / 2], [0, 1]])
#     return np.abs(np.linalg.eigvals(g_step @ np.linalg.matrix_power(d_step, k))).max()
#
#
# for k in (1, 4, 9):
#     limit = 4 / math.sqrt(k)
#     assert math.isclose(largest(0.99 * limit, k), 1, abs_tol=1e-9)
#     assert largest(1.01 * limit, k) > 1.01
# ```
#
# More steps of $D$ do not cure the circling. They only make it turn faster.
#
# </details>
#
# **2.** Section sec:computed-circle ended on a circle. Start with $h = 0.2$, and divide $h$ by 2 whenever the circle is reached, each time going on
# from the last point. What becomes of $\theta^2 + \psi^2$?
#
# <details><summary>Solution</summary>
#
# ```python
# point = START
# for h in (0.2, 0.1, 0.05):
#     path = games["non_saturating"].simulate(round(60 / h**2), h, start=point)
#     mean = radius2(path[-1000:]).mean()
#     print(f"h = {h}: {mean:.3f}")
#     assert abs(mean / (2 * h) - 1) < 0.01
#     point = tuple(path[-1])
# ```
#
# It follows $2h$. Learning rates that decay are one of the usual ways to settle a GAN.
#
# </details>
#
# **3.** From which weight on does the game with the gradient penalty of section sec:brakes come to rest? And where? Explain both
# from $\dot\psi = -\theta - 2w(|\psi| - 1)\,\mathrm{sign}(\psi)$, and check it for $w = 0.8$, $1$ and $2$.
#
# <details><summary>Solution</summary>
#
# ```python
# for w in (0.8, 1.0, 2.0):
#     game = theory.DiracGAN("wasserstein", penalty="gradient_penalty", gamma=w)
#     path = game.simulate(4000, 0.02, alternating=True, start=START)[-1000:]
#     print(f"w = {w}: theta from {path[:, 0].min():.3f} to {path[:, 0].max():.3f}")
#     if w < 1:
#         assert path[:, 0].min() < -1 < 1 < path[:, 0].max()  # it goes round
#     else:
#         assert np.allclose(path, (2 * w, 0), atol=0.01)  # it rests
# ```
#
# It rests at $\theta = 2w$, $\psi \approx 0$, which is no equilibrium: the sample is far from the data. $D$ would like to tilt against it, with
# force $\theta$, but the penalty holds it up with force $2w$. The two cancel, and $G$ has no slope to follow.
#
# For $\psi > 0$ the game is linear: with $u = \theta - 2w$ it is $\dot u = \psi$, $\dot\psi = -u - 2w\psi$, so $\lambda^2 + 2w\lambda + 1 = 0$. For $w \ge 1$ the roots
# are real and below 0: from this start the pair creeps into the place of rest without ever crossing $\psi = 0$. (From others it may cross once, and rest at
# $\theta = -2w$.) For $w < 1$ they are complex: it swings across $\psi = 0$, where the push
# changes sides, and goes on round the equilibrium.
#
# </details>
#
# ## Summary
#
# - In a game the gradients may go round instead of leading to the equilibrium. Real parts below 0 mean arrival. A real part of 0 decides nothing: at $\pm i/2$ the minimax flow circles, the non-saturating one slowly arrives.
# - Simultaneous steps push the minimax pair outwards, each by a factor of $\sqrt{1 + h^2/4}$ near the equilibrium. Steps in turns do not, to first order; further out they drift outwards too, far more slowly.
# - With small simultaneous steps the non-saturating game ends on a circle of $\theta^2 + \psi^2 \approx 2h$. Its losses swing for ever; only their
#   means stand still.
# - R1 is a brake. $\gamma = 1$ is critical here: less swings, more creeps. WGAN-GP's penalty is no such brake: it goes round, or stops in the wrong place.
# - Where data and fakes do not touch, and $D$ is close to $D^*$ in value and slope, the minimax generator's gradient vanishes. The non-saturating
#   one's grew in our example.
#
# **Next:** lesson sec:train-step writes the training step out, line by line, and breaks it on purpose.
