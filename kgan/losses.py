"""Adversarial losses: what each network minimises, given the discriminator's logits.

Label 1 is real, label 0 is fake. Every loss works on logits, so a discriminator ends in a linear
layer. The course's names: D is the discriminator, G the generator, x data, z latents and sigma
the logistic sigmoid, so the probability that x is real is sigma(D(x)).
"""

from kgan._checks import number, one_of, require
from kgan._registry import Configured, registering_in

from keras import ops

_LOSSES = {}
_register = registering_in(_LOSSES)


class AdversarialLoss(Configured):
    """Base class: a new loss is one subclass with the two methods below.

    Attributes:
        uses_real_logits: Whether `generator` compares with the real images' logits. The GAN then
            runs the discriminator on real images in the generator's step too.
        probabilistic: Whether sigma(D(x)) is meant as the probability that x is real.
        default_penalty: Name of the penalty that the loss can't do without, or `None`. The command
            line adds it.

    Example:
        >>> from keras import ops
        >>> from kgan import losses
        >>> class MeanSquare(losses.AdversarialLoss):
        ...     def discriminator(self, real_logits, fake_logits):
        ...         return ops.mean((real_logits - 1) ** 2) + ops.mean(fake_logits**2)
        ...     def generator(self, fake_logits, real_logits=None):
        ...         return ops.mean((fake_logits - 1) ** 2)
        >>> float(MeanSquare().generator(ops.array([[1.0], [3.0]])))
        2.0
    """

    uses_real_logits = False
    probabilistic = False
    default_penalty = None

    def discriminator(self, real_logits, fake_logits):
        """Computes what the discriminator minimises.

        Args:
            real_logits: Discriminator outputs on data. Tensor of shape `(batch_size, 1)`.
            fake_logits: Discriminator outputs on generated samples. Tensor of shape
                `(batch_size, 1)`; the two batch sizes may differ.

        Returns:
            Scalar tensor, a mean over the batch.
        """
        raise NotImplementedError

    def generator(self, fake_logits, real_logits=None):
        """Computes what the generator minimises.

        Args:
            fake_logits: Discriminator outputs on generated samples. Tensor of shape
                `(batch_size, 1)`.
            real_logits: Discriminator outputs on data, for losses with `uses_real_logits`.

        Returns:
            Scalar tensor, a mean over the batch.
        """
        raise NotImplementedError

    def score(self, logits):
        """Turns logits into what `d_real` and `d_fake` report.

        Args:
            logits: Discriminator outputs. Tensor of any shape.

        Returns:
            Tensor of that shape: probabilities if the loss is `probabilistic`, else the logits.
        """
        return ops.sigmoid(logits) if self.probabilistic else logits


@_register("minimax")
class Minimax(AdversarialLoss):
    """The two-player game of the original paper, with one value function for both.

    D minimises -[E log sigma(D(x)) + E log(1 - sigma(D(G(z))))]: binary cross-entropy on real and
    on fake, summed. It is 2 log 2 = 1.386 when D says 1/2 to everything. G minimises
    E log(1 - sigma(D(G(z)))). Its gradient vanishes where D rejects the fakes with confidence.

    Example:
        >>> from keras import ops
        >>> from kgan import losses
        >>> undecided = ops.zeros((4, 1))
        >>> round(float(losses.Minimax().discriminator(undecided, undecided)), 3)
        1.386
        >>> round(float(losses.Minimax().generator(undecided)), 3)
        -0.693

    Reference:
        Goodfellow et al., Generative Adversarial Nets (2014), equation 1.
    """

    probabilistic = True

    def discriminator(self, real_logits, fake_logits):
        """Returns -E log sigma(real) - E log(1 - sigma(fake))."""
        return ops.mean(ops.softplus(-real_logits)) + ops.mean(ops.softplus(fake_logits))

    def generator(self, fake_logits, real_logits=None):
        """Returns E log(1 - sigma(fake))."""
        return -ops.mean(ops.softplus(fake_logits))


@_register("non_saturating")
class NonSaturating(Minimax):
    """The original paper's practical loss: G minimises -E log sigma(D(G(z))).

    D's loss is that of `Minimax`. G's gradient in the logit is -(1 - sigma), strongest where D
    rejects the fakes, while that of `Minimax` is -sigma.

    Args:
        real_label: Float in (0, 1]. D's target on real images; below 1 it is one-sided label
            smoothing, which moves the optimal D to `real_label` * p / (p + q).

    Raises:
        ValueError: If `real_label` is outside (0, 1].

    Example:
        >>> from keras import ops
        >>> from kgan import losses
        >>> rejected = ops.array([[-3.0], [-5.0]])  # D is sure that these are fakes
        >>> round(float(losses.NonSaturating().generator(rejected)), 3)
        4.028

    Reference:
        Goodfellow et al., Generative Adversarial Nets (2014), section 3. Smoothing: Salimans et
        al., Improved Techniques for Training GANs (2016), section 3.4.
    """

    def __init__(self, real_label=1.0):
        self.real_label = number("real_label", real_label, "in (0, 1]", lambda x: 0 < x <= 1)

    def discriminator(self, real_logits, fake_logits):
        """Returns binary cross-entropy on real (target `real_label`) plus that on fake."""
        # -t log sigma(l) - (1 - t) log(1 - sigma(l)) = softplus(-l) + (1 - t) l
        smoothing = (1 - self.real_label) * ops.mean(real_logits)
        return super().discriminator(real_logits, fake_logits) + smoothing

    def generator(self, fake_logits, real_logits=None):
        """Returns -E log sigma(fake)."""
        return ops.mean(ops.softplus(-fake_logits))


@_register("least_squares")
class LeastSquares(AdversarialLoss):
    """LSGAN: the logits are regressed on the labels.

    D minimises E (D(x) - b)^2 / 2 + E (D(G(z)) - a)^2 / 2, G minimises E (D(G(z)) - c)^2 / 2.

    Args:
        fake: Float, the label a of generated samples.
        real: Float, the label b of data.
        target: Float, the value c that G wants D to give to its samples.

    Raises:
        ValueError: If one of them is not a finite number.

    Example:
        >>> from keras import ops
        >>> from kgan import losses
        >>> real_logits, fake_logits = ops.array([[1.0], [3.0]]), ops.array([[1.0], [-1.0]])
        >>> float(losses.LeastSquares().discriminator(real_logits, fake_logits))
        1.5
        >>> float(losses.LeastSquares().generator(fake_logits))
        1.0

    Reference:
        Mao et al., Least Squares Generative Adversarial Networks (2017), equation 2.
    """

    def __init__(self, fake=0.0, real=1.0, target=1.0):
        self.fake, self.real = number("fake", fake), number("real", real)
        self.target = number("target", target)

    def discriminator(self, real_logits, fake_logits):
        """Returns half the mean squared distances to the labels `real` and `fake`, summed."""
        real_error = ops.mean(ops.square(real_logits - self.real))
        fake_error = ops.mean(ops.square(fake_logits - self.fake))
        return (real_error + fake_error) / 2

    def generator(self, fake_logits, real_logits=None):
        """Returns half the mean squared distance to `target`."""
        return ops.mean(ops.square(fake_logits - self.target)) / 2


@_register("wasserstein")
class Wasserstein(AdversarialLoss):
    """WGAN: D is a critic whose mean scores on data and on samples are to differ most.

    D minimises E D(G(z)) - E D(x), G minimises -E D(G(z)). D estimates a distance only while it
    is Lipschitz, so use this loss with a penalty.

    Example:
        >>> from keras import ops
        >>> from kgan import losses
        >>> real_scores, fake_scores = ops.array([[5.0], [7.0]]), ops.array([[1.0], [2.0]])
        >>> float(losses.Wasserstein().discriminator(real_scores, fake_scores))
        -4.5
        >>> float(losses.Wasserstein().generator(fake_scores))
        -1.5

    Reference:
        Arjovsky et al., Wasserstein GAN (2017), equation 2.
    """

    default_penalty = "gradient_penalty"

    def discriminator(self, real_logits, fake_logits):
        """Returns E fake - E real."""
        return ops.mean(fake_logits) - ops.mean(real_logits)

    def generator(self, fake_logits, real_logits=None):
        """Returns -E fake."""
        return -ops.mean(fake_logits)


@_register("hinge")
class Hinge(Wasserstein):
    """The hinge loss: D stops caring about logits beyond the margins -1 and 1.

    D minimises E max(0, 1 - D(x)) + E max(0, 1 + D(G(z))), G minimises -E D(G(z)).

    Example:
        >>> from keras import ops
        >>> from kgan import losses
        >>> real_logits, fake_logits = ops.array([[0.5], [7.0]]), ops.array([[0.0], [-2.0]])
        >>> float(losses.Hinge().discriminator(real_logits, fake_logits))
        0.75

    Reference:
        Lim and Ye, Geometric GAN (2017). Miyato et al., Spectral Normalization for Generative
        Adversarial Networks (2018), equations 16 and 17.
    """

    default_penalty = None  # it does without one

    def discriminator(self, real_logits, fake_logits):
        """Returns E max(0, 1 - real) + E max(0, 1 + fake)."""
        return ops.mean(ops.relu(1 - real_logits)) + ops.mean(ops.relu(1 + fake_logits))


@_register("relativistic_pairing")
class RelativisticPairing(AdversarialLoss):
    """RpGAN: D scores each real image against one fake, so that every mode of the data pulls.

    D minimises E softplus(-(D(x) - D(G(z)))), G minimises E softplus(-(D(G(z)) - D(x))), over
    pairs of one real and one fake. Both are log 2 = 0.693 when D cannot tell.

    Raises:
        ValueError: If the real logits are missing or are not as many as the fake.

    Example:
        >>> from keras import ops
        >>> from kgan import losses
        >>> real_logits, fake_logits = ops.array([[2.0], [5.0]]), ops.array([[2.0], [5.0]])
        >>> round(float(losses.RelativisticPairing().discriminator(real_logits, fake_logits)), 3)
        0.693
        >>> round(float(losses.RelativisticPairing().generator(fake_logits, real_logits + 1)), 3)
        1.313

    Reference:
        Jolicoeur-Martineau, The relativistic discriminator (2018). Huang et al., The GAN is dead;
        long live the GAN! A Modern GAN Baseline (2024), equation 2.
    """

    uses_real_logits = True

    def discriminator(self, real_logits, fake_logits):
        """Returns E softplus(fake - real)."""
        self._check_pairs(real_logits, fake_logits)
        return ops.mean(ops.softplus(fake_logits - real_logits))

    def generator(self, fake_logits, real_logits=None):
        """Returns E softplus(real - fake)."""
        self._check_pairs(real_logits, fake_logits)
        return ops.mean(ops.softplus(real_logits - fake_logits))

    @staticmethod
    def _check_pairs(real_logits, fake_logits):
        missing = "`real_logits` is needed: this loss compares each fake with a real."
        require(real_logits is not None, missing, real_logits=real_logits)
        pairs = "Each fake is paired with one real, so both need the same shape."
        shapes = {"real_logits": tuple(real_logits.shape), "fake_logits": tuple(fake_logits.shape)}
        require(ops.shape(real_logits) == ops.shape(fake_logits), pairs, **shapes)


def names():
    """Returns the names of all losses, a list of strings.

    Example:
        >>> from kgan import losses
        >>> "hinge" in losses.names()
        True
    """
    return list(_LOSSES)


def get(loss):
    """Finds an adversarial loss.

    Args:
        loss: An `AdversarialLoss`, returned as it is, or a name such as `"hinge"`.

    Returns:
        An `AdversarialLoss`.

    Raises:
        ValueError: If there is no loss of that name; the message lists those there are.

    Example:
        >>> from kgan import losses
        >>> type(losses.get("hinge")).__name__
        'Hinge'
    """
    if isinstance(loss, AdversarialLoss):
        return loss
    own = ", or an instance of a subclass of kgan.losses.AdversarialLoss"
    one_of("adversarial_loss", loss, _LOSSES, own)
    return _LOSSES[loss]()
