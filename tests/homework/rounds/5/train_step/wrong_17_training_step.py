# what: PyTorch Lightning's name and arguments: the method is training_step(batch, batch_idx), so there is no train_step; ruled out: "Keras model that lacks one thing, its `train_step`"
import tensorflow as tf
from kgan import TwoNetworks, homework

update_discriminator = homework.given("update_discriminator")
update_generator = homework.given("update_generator")


class MyGAN(TwoNetworks):
    """A GAN whose training step is Algorithm 1."""

    def training_step(self, batch, batch_idx):
        """Runs one round. Returns the losses."""
        for x in tf.split(batch, self.num_d_steps):
            m = tf.shape(x)[0]
            d_loss = update_discriminator(
                self.generator, self.discriminator, self.d_optimizer, x, self.sample_latents(m)
            )
        g_loss = update_generator(
            self.generator, self.discriminator, self.g_optimizer, self.sample_latents(m)
        )
        return {"d_loss": d_loss, "g_loss": g_loss}
