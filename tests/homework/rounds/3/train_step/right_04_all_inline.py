# what: everything in one method, with the model's own loss object; G inside D's tape, which does no harm
from kgan import TwoNetworks

import tensorflow as tf


class MyGAN(TwoNetworks):
    """A GAN whose training step is Algorithm 1."""

    def train_step(self, real):
        """Runs one round. Returns the losses."""
        loss = self.adversarial_loss
        k = self.num_d_steps
        m = tf.shape(real)[0] // k

        # D's turn: k steps
        for step in range(k):
            x = real[step * m : (step + 1) * m]
            z = self.sample_latents(m)
            with tf.GradientTape() as tape:
                x_hat = self.generator(z, training=True)
                d_loss = loss.discriminator(
                    self.discriminator(x, training=True), self.discriminator(x_hat, training=True)
                )
            grads = tape.gradient(d_loss, self.discriminator.trainable_weights)
            self.d_optimizer.apply(grads, self.discriminator.trainable_weights)

        # G's turn: one step
        z = self.sample_latents(m)
        with tf.GradientTape() as tape:
            x_hat = self.generator(z, training=True)
            g_loss = loss.generator(self.discriminator(x_hat, training=True))
        grads = tape.gradient(g_loss, self.generator.trainable_weights)
        self.g_optimizer.apply(grads, self.generator.trainable_weights)

        return {"d_loss": d_loss, "g_loss": g_loss}
