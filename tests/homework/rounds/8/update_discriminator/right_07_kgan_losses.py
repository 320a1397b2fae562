# what: the loss object of kgan.losses, as in lesson 6
from kgan import losses

import tensorflow as tf

def update_discriminator(generator, discriminator, optimizer, real, latents):
    fake = generator(latents, training=True)
    with tf.GradientTape() as tape:
        loss = losses.NonSaturating().discriminator(
            discriminator(real, training=True), discriminator(fake, training=True)
        )
    weights = discriminator.trainable_weights
    optimizer.apply(tape.gradient(loss, weights), weights)
    return loss
