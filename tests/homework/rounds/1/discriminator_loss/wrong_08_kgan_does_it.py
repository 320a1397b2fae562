# what: calls kgan's own NonSaturating loss instead of writing it: the task is to write it yourself (README: kgan's own answer is switched off)
import kgan
from kgan import losses


def discriminator_loss(d_real, d_fake):
    """J_D for N reals and M fakes: one number."""
    game = losses.NonSaturating()
    return float(game.discriminator(d_real, d_fake))
