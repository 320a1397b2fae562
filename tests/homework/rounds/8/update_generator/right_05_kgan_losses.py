# what: the loss object of kgan.losses
from kgan import losses

import tensorflow as tf

def update_generator(generator, discriminator, optimizer, latents):
    with tf.GradientTape() as tape:
        g_loss = losses.NonSaturating().generator(
            discriminator(generator(latents, training=True), training=True)
        )
    weights = generator.trainable_weights
    optimizer.apply(tape.gradient(g_loss, weights), weights)
    return g_loss
