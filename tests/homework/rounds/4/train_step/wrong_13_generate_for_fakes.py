# what: makes D's fakes with self.generate(m), which is predict: inference mode, NumPy, not from sample_latents, and not to be compiled; ruled out (lesson 6): "So write `training=True` each time, in both steps"
from kgan import TwoNetworks, homework

import tensorflow as tf

update_generator = homework.given("update_generator")


class MyGAN(TwoNetworks):
    """A GAN whose training step is Algorithm 1."""

    def train_step(self, real):
        """Runs one round. Returns the losses."""
        k = self.num_d_steps
        m = real.shape[0] // k
        for minibatch in tf.split(real, k):
            fake = self.generate(m)
            with tf.GradientTape() as tape:
                real_logits = self.discriminator(minibatch, training=True)
                fake_logits = self.discriminator(fake, training=True)
                d_loss = tf.reduce_mean(tf.nn.softplus(-real_logits))
                d_loss += tf.reduce_mean(tf.nn.softplus(fake_logits))
            weights = self.discriminator.trainable_weights
            self.d_optimizer.apply(tape.gradient(d_loss, weights), weights)
        g_loss = update_generator(
            self.generator, self.discriminator, self.g_optimizer, self.sample_latents(m)
        )
        return {"d_loss": d_loss, "g_loss": g_loss}
