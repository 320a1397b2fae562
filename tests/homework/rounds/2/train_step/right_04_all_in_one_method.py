# what: no helper functions: both tapes stand in train_step
from kgan import TwoNetworks

from keras import ops
import tensorflow as tf


class MyGAN(TwoNetworks):
    """A GAN whose training step is Algorithm 1."""

    def train_step(self, real):
        """Runs one round. Returns the losses."""
        G, D = self.generator, self.discriminator
        for x in ops.split(real, self.num_d_steps):
            z = self.sample_latents(tf.shape(x)[0])
            fake = G(z, training=True)
            with tf.GradientTape() as tape:
                d_loss = ops.mean(ops.softplus(-D(x, training=True)))
                d_loss += ops.mean(ops.softplus(D(fake, training=True)))
            grads = tape.gradient(d_loss, D.trainable_weights)
            self.d_optimizer.apply(grads, D.trainable_weights)

        z = self.sample_latents(tf.shape(x)[0])
        with tf.GradientTape() as tape:
            g_loss = ops.mean(ops.softplus(-D(G(z, training=True), training=True)))
        grads = tape.gradient(g_loss, G.trainable_weights)
        self.g_optimizer.apply(grads, G.trainable_weights)
        return {"d_loss": d_loss, "g_loss": g_loss}
