# what: a class that holds the networks, with a method for the loss and one for the step
import keras
import tensorflow as tf


class GeneratorTurn:
    def __init__(self, generator, discriminator):
        self.generator = generator
        self.discriminator = discriminator

    def loss(self, latents):
        logits = self.discriminator(self.generator(latents, training=True), training=True)
        wanted = tf.ones_like(logits)
        return tf.reduce_mean(keras.losses.binary_crossentropy(wanted, logits, from_logits=True))

    def step(self, optimizer, latents):
        with tf.GradientTape() as tape:
            loss = self.loss(latents)
        theta = self.generator.trainable_variables
        optimizer.apply(tape.gradient(loss, theta), theta)
        return loss


def update_generator(generator, discriminator, optimizer, latents):
    """One step of G. Returns its loss, a scalar."""
    return GeneratorTurn(generator, discriminator).step(optimizer, latents)
