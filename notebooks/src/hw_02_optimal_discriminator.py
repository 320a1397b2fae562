# %% [markdown]
# # Homework. The best discriminator {#hw-optimal-discriminator}
#
# **Goals.** You compute the best discriminator for a fixed generator, read the ratio of two densities off it, and say what is left
# for the generator to minimise.
#
# **You need:** lessons sec:optimal-discriminator to sec:distances-lesson. · **Time:** 60 to 90 minutes · **Points:** 10
#
# | task | points |
# |---|---|
# | 1. the best discriminator $D^*$ | 3 |
# | 2. a ratio of densities, read off $D^*$ | 2 |
# | 3. the Jensen–Shannon divergence | 3 |
# | 4. what the generator minimises | 2 |
#
# Fill the gaps, marked `# YOUR CODE HERE`, and run the check below each, as often as you like. Change nothing outside the gaps; add
# cells where you need some. All logarithms are natural. In every task `p` belongs to the data and `q` to the generator, both NumPy
# arrays of 32-bit numbers, of shape `(n,)`. (`p` and `q` are not to be changed.) An answer is right to four digits, or to five decimals.

# %% given="setup"
from kgan import homework

import numpy as np

# %% [markdown]
# ## Warm-up: a worked example
#
# A coin is tossed, by the data or by the generator, each equally often. The data's coin shows heads in 90 of 100 tosses, the
# generator's in 30. It shows heads: who tossed it? Among 200 tosses, 100 of each, there are $90 + 30$ heads. Of these, 90 are the
# data's. So the honest answer is $90 / 120 = 0.75$.
#
# Let us check that this is also the cheapest answer. Of all heads, three quarters are real. Try every answer from 0.01 to 0.99, and see
# which has the smallest mean cross-entropy:

# %% given="warmup"
answers = np.linspace(0.01, 0.99, 99)
cost = -0.75 * np.log(answers) - 0.25 * np.log(1 - answers)
print(f"the cheapest answer to heads: {answers[np.argmin(cost)]:.2f}")
assert np.isclose(answers[np.argmin(cost)], 0.75)

# %% [markdown]
# ## Task 1. The best discriminator (3 points)
#
# `p` and `q` hold the two densities at some points. Return $D^*$ at each of them, and ½ where both densities are 0. (A column will do, too.)


# %% solution="optimal_discriminator"
def optimal_discriminator(p, q):
    """The best D at each point: an array (n,)."""
    ### BEGIN SOLUTION
    total = p + q
    return np.where(total > 0, p / np.where(total > 0, total, 1), 0.5)
    ### END SOLUTION


# %% task="test_optimal_discriminator" points=3
homework.check_optimal_discriminator(optimal_discriminator)
### BEGIN HIDDEN TESTS
homework.check_optimal_discriminator(optimal_discriminator, seed=201)
### END HIDDEN TESTS

# %% [markdown]
# ## Task 2. Read it backwards (2 points)
#
# Now the densities are unknown. All you have is `d`, the answers of the best discriminator at some points, each between 0.00001 and 0.999. What is
# $p_\text{data} / p_g$ at each of them?


# %% solution="density_ratio"
def density_ratio(d):
    """p_data / p_g at each point, from the best D's probabilities: an array (n,)."""
    ### BEGIN SOLUTION
    return d / (1 - d)
    ### END SOLUTION


# %% task="test_density_ratio" points=2
homework.check_density_ratio(density_ratio)
### BEGIN HIDDEN TESTS
homework.check_density_ratio(density_ratio, seed=202)
### END HIDDEN TESTS

# %% [markdown]
# ## Task 3. The Jensen–Shannon divergence (3 points)
#
# From here on `p` and `q` are probabilities: each array sums to 1. Write their Jensen–Shannon divergence, as one number. Some
# probabilities may be 0, in one array or in both; no other is below 0.0001.


# %% solution="js"
def js(p, q):
    """The Jensen-Shannon divergence of two distributions on n points."""

    ### BEGIN SOLUTION
    def kl(a, b):
        seen = a > 0
        return np.sum(a[seen] * np.log(a[seen] / b[seen]))

    middle = (p + q) / 2
    return (kl(p, middle) + kl(q, middle)) / 2
    ### END SOLUTION


# %% task="test_js" points=3
homework.check_js(js)
### BEGIN HIDDEN TESTS
homework.check_js(js, seed=203)
### END HIDDEN TESTS

# %% [markdown]
# ## Task 4. What the generator minimises (2 points)
#
# Write $C(G)$, the value $V(D^*, G)$ of the minimax game when $D$ is the best one. Your answer to task 3 helps, or
# `js = homework.given("js")`.


# %% solution="generator_cost"
def generator_cost(p, q):
    """The value of the game against the best D: one number."""
    ### BEGIN SOLUTION
    return 2 * js(p, q) - np.log(4)
    ### END SOLUTION


# %% task="test_generator_cost" points=2
homework.check_generator_cost(generator_cost)
### BEGIN HIDDEN TESTS
homework.check_generator_cost(generator_cost, seed=204)
### END HIDDEN TESTS

# %% [markdown]
# That is all. Save the notebook, and hand in this file under its own name.
