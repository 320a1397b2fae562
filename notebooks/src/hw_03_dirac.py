# %% [markdown]
# # Homework. The smallest GAN {#hw-dirac}
#
# **Goals.** You derive how the two players of the Dirac-GAN move, put a brake on the discriminator, let the players take turns, and tell
# from two numbers what training will do.
#
# **You need:** lesson sec:dynamics. · **Time:** 90 minutes · **Points:** 10
#
# | task | points |
# |---|---|
# | 1. who moves where | 3 |
# | 2. the brake | 2 |
# | 3. in turns | 3 |
# | 4. two eigenvalues | 2 |
#
# Fill the gaps, marked `# YOUR CODE HERE`, and run the check below each, as often as you like. Change nothing outside the gaps; add
# cells where you need some. An answer is right to four digits, or to five decimals.

# %% given="setup"
import math

from kgan import homework

import numpy as np

# %% [markdown]
# ## Warm-up: a worked example
#
# All data is the point 0. The generator makes the point $\theta$. The discriminator's logit is a straight line, $\ell(x) = \psi x$, so
# $D(x) = \sigma(\psi x)$. Label 1 is real.
#
# How does the fake's half of $J_D$ change with $\psi$? That half is $-\log(1 - \sigma(\psi\theta)) = \log(1 + e^{\psi\theta})$. Its
# derivative in the logit is $\sigma(\psi\theta)$, and the logit's derivative in $\psi$ is $\theta$. The chain rule multiplies them:
#
# $$\frac{\partial}{\partial\psi} \log(1 + e^{\psi\theta}) = \theta\,\sigma(\psi\theta).$$
#
# A derivative can always be checked: move $\psi$ a little, and look.

# %% given="warmup"
theta, psi, small = 1.5, -0.4, 1e-6
rise = math.log(1 + math.exp((psi + small) * theta)) - math.log(1 + math.exp(psi * theta))
by_hand = theta / (1 + math.exp(-psi * theta))
print(f"measured {rise / small:.4f}, by hand {by_hand:.4f}")
assert math.isclose(rise / small, by_hand, rel_tol=1e-4)

# %% [markdown]
# The half of the reals does not move $D$: the data is at 0, where the logit is 0 whatever $\psi$.
#
# ## Task 1. Who moves where (3 points)
#
# Both players go down their own losses, smoothly. The generator's loss is the **non-saturating** one. Return the two velocities,
# $\dot\theta$ and $\dot\psi$, in this order. The logit $\psi\theta$ stays between −50 and 50, here and below; $\gamma$ lies between 0 and 10; a pair may be a tuple, a list or an array.


# %% solution="flow"
def flow(theta, psi):
    """The pair (theta', psi'), for two floats."""
    ### BEGIN SOLUTION
    probability = 1 / (1 + math.exp(-psi * theta))
    return psi * (1 - probability), -theta * probability
    ### END SOLUTION


# %% task="test_flow" points=3
homework.check_flow(flow)
### BEGIN HIDDEN TESTS
homework.check_flow(flow, seed=301)
### END HIDDEN TESTS

# %% [markdown]
# ## Task 2. The brake (2 points)
#
# Add R1 to the discriminator's loss: $\frac{\gamma}{2}\,\mathbb E \lVert\nabla_{\!x}\,\ell(x)\rVert^2$ on the data, where $\ell$ is $D$'s logit.
# Work out what it is for the straight line, and return the velocities again. (If task 1 resists: `flow = homework.given("flow")`.)


# %% solution="flow_with_r1"
def flow_with_r1(theta, psi, gamma):
    """The pair (theta', psi'), with R1 of weight gamma."""
    ### BEGIN SOLUTION
    theta_dot, psi_dot = flow(theta, psi)
    return theta_dot, psi_dot - gamma * psi
    ### END SOLUTION


# %% task="test_flow_with_r1" points=2
homework.check_flow_with_r1(flow_with_r1)
### BEGIN HIDDEN TESTS
homework.check_flow_with_r1(flow_with_r1, seed=302)
### END HIDDEN TESTS

# %% [markdown]
# ## Task 3. In turns (3 points)
#
# Now take one step with the learning rate `h`, between 0 and 1, **alternating**, as in Algorithm 1: $D$'s turn first. Then $G$'s, who sees the new $D$. Return
# the new $\theta$ and the new $\psi$. (`homework.given("flow_with_r1")` may help.)


# %% solution="alternating_step"
def alternating_step(theta, psi, h, gamma):
    """The pair (theta, psi) after one alternating step."""
    ### BEGIN SOLUTION
    psi = psi + h * flow_with_r1(theta, psi, gamma)[1]
    return theta + h * flow_with_r1(theta, psi, gamma)[0], psi
    ### END SOLUTION


# %% task="test_alternating_step" points=3
homework.check_alternating_step(alternating_step)
### BEGIN HIDDEN TESTS
homework.check_alternating_step(alternating_step, seed=303)
### END HIDDEN TESTS

# %% [markdown]
# ## Task 4. Two eigenvalues (2 points)
#
# Near $(0, 0)$ the flow of task 2 is linear. Write its 2 × 2 matrix down, and return its two eigenvalues for a given $\gamma$, as a complex
# array, in any order. You may work them out by hand or let NumPy do it.


# %% solution="eigenvalues"
def eigenvalues(gamma):
    """The two eigenvalues at the equilibrium: a complex array (2,)."""
    ### BEGIN SOLUTION
    return np.linalg.eigvals(np.array([[0, 0.5], [-0.5, -gamma]]))
    ### END SOLUTION


# %% task="test_eigenvalues" points=2
homework.check_eigenvalues(eigenvalues)
### BEGIN HIDDEN TESTS
homework.check_eigenvalues(eigenvalues, seed=304)
### END HIDDEN TESTS

# %% [markdown]
# That is all. Save the notebook, and hand in this file under its own name.
