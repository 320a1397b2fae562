# what: a comprehension runs D's steps, the last loss is taken
import tensorflow as tf
from kgan import TwoNetworks, homework

update_discriminator = homework.given("update_discriminator")
update_generator = homework.given("update_generator")


class MyGAN(TwoNetworks):
    """A GAN whose training step is Algorithm 1."""

    def train_step(self, real):
        """Runs one round. Returns the losses."""
        nets = (self.generator, self.discriminator)
        m = tf.shape(real)[0] // self.num_d_steps
        *_, d_loss = [
            update_discriminator(*nets, self.d_optimizer, x, self.sample_latents(m))
            for x in tf.split(real, self.num_d_steps)
        ]
        g_loss = update_generator(*nets, self.g_optimizer, self.sample_latents(m))
        return {"d_loss": d_loss, "g_loss": g_loss}
