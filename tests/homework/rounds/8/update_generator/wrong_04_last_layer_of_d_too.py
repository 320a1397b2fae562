# what: steps D's weights along with G's ('Write one step of G, through D')
import keras
import numpy as np
import tensorflow as tf

def update_generator(generator, discriminator, optimizer, latents):
    with tf.GradientTape() as tape:
        logits = discriminator(generator(latents, training=True), training=True)
        loss = tf.reduce_mean(tf.nn.softplus(-logits))
    weights = tape.watched_variables()
    optimizer.apply(tape.gradient(loss, weights), generator.trainable_weights + discriminator.trainable_weights)
    return loss
