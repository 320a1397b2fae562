# what: no functions of tasks 1 and 2: both turns are methods of the class with the loss of the compiled model
from kgan import TwoNetworks

import keras
import numpy as np
import tensorflow as tf


from kgan import losses

objective = losses.NonSaturating()


class MyGAN(TwoNetworks):
    """A GAN whose training step is Algorithm 1."""

    def train_step(self, real):
        """Runs one round. Returns the losses."""
        for part in tf.split(real, self.num_d_steps):
            d_loss = self.turn_of_d(part)
        g_loss = self.turn_of_g(tf.shape(part)[0])
        return {"d_loss": d_loss, "g_loss": g_loss}

    def turn_of_d(self, real):
        fake = self.generator(self.sample_latents(tf.shape(real)[0]), training=True)
        with tf.GradientTape() as tape:
            loss = objective.discriminator(
                self.discriminator(real, training=True), self.discriminator(fake, training=True)
            )
        return self.move(self.discriminator, self.d_optimizer, tape, loss)

    def turn_of_g(self, m):
        latents = self.sample_latents(m)
        with tf.GradientTape() as tape:
            fake = self.generator(latents, training=True)
            loss = objective.generator(self.discriminator(fake, training=True))
        return self.move(self.generator, self.g_optimizer, tape, loss)

    def move(self, network, optimizer, tape, loss):
        weights = network.trainable_weights
        optimizer.apply(tape.gradient(loss, weights), weights)
        return loss
