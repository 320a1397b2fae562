# what: freezes D for the step and sets trainable = True after it: D's BatchNorm runs in inference mode meanwhile, and layers that were frozen are not any more ('what is trainable'; 'behave differently in training')
import keras
import numpy as np
import tensorflow as tf

def update_generator(generator, discriminator, optimizer, latents):
    discriminator.trainable = False
    with tf.GradientTape() as tape:
        g_loss = tf.reduce_mean(tf.nn.softplus(-discriminator(generator(latents, training=True), training=True)))
    optimizer.apply(tape.gradient(g_loss, generator.trainable_weights), generator.trainable_weights)
    discriminator.trainable = True
    return g_loss
