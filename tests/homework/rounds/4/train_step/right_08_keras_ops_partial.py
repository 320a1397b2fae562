# what: keras.ops for shape and split, functools.partial for the common arguments
from functools import partial

from kgan import TwoNetworks, homework

from keras import ops

update_discriminator = homework.given("update_discriminator")
update_generator = homework.given("update_generator")


class MyGAN(TwoNetworks):
    """A GAN whose training step is Algorithm 1."""

    def train_step(self, real):
        """Runs one round. Returns the losses."""
        networks = (self.generator, self.discriminator)
        d_turn = partial(update_discriminator, *networks, self.d_optimizer)
        g_turn = partial(update_generator, *networks, self.g_optimizer)
        k = self.num_d_steps
        m = ops.shape(real)[0] // k
        for minibatch in ops.split(real, k, axis=0):
            d_loss = d_turn(minibatch, self.sample_latents(m))
        return {"d_loss": d_loss, "g_loss": g_turn(self.sample_latents(m))}
